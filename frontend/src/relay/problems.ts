import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { graphql } from 'relay-runtime'
import { createFormat } from '../lib/format'
import { NetworkError, RequestError } from './network'

// Every mutation selects its refusals with `userErrors { ...problems_error @relay(mask: false) }`.
graphql`
  fragment problems_error on UserError {
    code
    message
    path
    ... on AlreadyPickedError {
      worker {
        name
      }
      since
    }
  }
`

/** One refusal, as a verb's payload carries it. */
export interface UserError {
  readonly code: string
  readonly message: string
  readonly path: readonly string[]
  readonly worker?: { readonly name: string } | null
  readonly since?: string
}

/** What was refused, in words. */
export class Problems {
  private readonly fields: ReadonlyMap<string, string>
  /** Refusals that belong to no field. */
  readonly general: readonly string[]
  readonly errors: readonly UserError[]

  constructor(errors: readonly UserError[] = [], i18n?: I18n) {
    this.errors = errors
    const spoken = errors.map((error) => ({ field: fieldOf(error), text: i18n ? sentenceOf(error, i18n) : error.message }))
    this.fields = new Map(spoken.toReversed().flatMap(({ field, text }) => (field ? [[field, text] as const] : [])))
    this.general = spoken.filter(({ field }) => field === '').map(({ text }) => text)
  }

  /** Why the value of an input field is refused, for the field's `problem`: `at('title')`. */
  at(field: string): string | undefined {
    return this.fields.get(field)
  }

  get isEmpty(): boolean {
    return this.errors.length === 0
  }

  /** All sentences, those of fields too. */
  get sentences(): readonly string[] {
    return [...this.general, ...this.fields.values()]
  }
}

/** True when there is a translation: the server may add codes at any time. */
export function isKnown({ code }: UserError): boolean {
  return code in sentences
}

/** A failure (not a refusal) in words. */
export function failureText(error: unknown, i18n: I18n): string {
  if (error instanceof NetworkError) return i18n._(msg`No connection. Nothing is lost: try again.`)
  if (error instanceof RequestError && error.code === 'FORBIDDEN') return i18n._(msg`Your role does not allow this.`)
  return i18n._(msg`That did not work. Try again.`)
}

function sentenceOf(error: UserError, i18n: I18n): string {
  if (error.code === 'ALREADY_PICKED' && error.worker && error.since) {
    const { name } = error.worker
    const time = createFormat(i18n).time(error.since)
    return i18n._(msg`${name} has been working on it since ${time}.`)
  }
  // The server says it in English, and more exactly.
  const isForeign = error.code === 'INVALID' && i18n.locale !== 'en'
  const sentence = isForeign ? (invalid[fieldOf(error)] ?? msg`This value is not acceptable.`) : sentences[error.code]
  return sentence ? i18n._(sentence) : error.message
}

/** `["input", "title"]` is the field `title`; an empty path is no field. */
function fieldOf({ path }: UserError): string {
  return path.slice(1).join('.')
}

const invalid: Record<string, MessageDescriptor> = {
  email: msg`This is not an e-mail address.`,
  to: msg`These are not e-mail addresses separated by commas.`,
  country: msg`There is no such country.`,
  timeZone: msg`There is no such time zone.`,
  language: msg`There is no such language.`,
  contactId: msg`This person does not belong to the customer.`,
  resolveBy: msg`The promised instant must lie after now.`,
  endsAt: msg`An appointment cannot end before it begins.`,
}

const sentences: Record<string, MessageDescriptor> = {
  REQUIRED: msg`A value is needed here.`,
  TOO_LONG: msg`This is longer than the field allows.`,
  NOT_FOUND: msg`It no longer exists, or you may not see it.`,
  STALE_VERSION: msg`Somebody changed it meanwhile. Look at what it says now, then try again.`,
  ALREADY_PICKED: msg`Somebody else is working on it.`,
  ALREADY_IN_QUEUE: msg`It is in this queue already.`,
  NOT_IN_QUEUE: msg`It is in no queue.`,
  QUEUE_EMPTY: msg`Nothing is waiting in this queue.`,
  CASE_CLOSED: msg`The case is closed and cannot be changed this way.`,
  ACTIVITY_CLOSED: msg`It is completed or cancelled and cannot be changed or opened again.`,
  KEY_REUSED: msg`This was sent before with other content. Try again.`,
  NOT_ALLOWED: msg`Your role does not allow this here.`,
  WRONG_CREDENTIALS: msg`The e-mail address or the password is wrong.`,
  TAKEN: msg`A record with this value exists already.`,
  CASE_ACTIVE: msg`The case is open already.`,
  OPEN_ACTIVITIES: msg`Something is still to be done for this case. Say what becomes of it.`,
  TRANSITION_NOT_ALLOWED: msg`The status rules do not allow this step from where the case stands.`,
  REASONS_STRANDED: msg`From some statuses no way would lead to a closed case.`,
  ENTITLEMENT_STATE: msg`The state of the entitlement does not allow this.`,
  ENTITLEMENT_NOT_USABLE: msg`This entitlement cannot be used for the case.`,
  ENTITLEMENT_USED_UP: msg`The terms of the entitlement are used up.`,
  REASON_RETIRED: msg`This reason is not in use any more.`,
  DEFAULT_REASON: msg`It is the default of its status. Make another reason the default first.`,
  TOO_BIG: msg`Too big for this desk.`,
  FILE_REFUSED: msg`Programs and empty files are not taken.`,
  POST_ANSWERED: msg`It has comments and stays.`,
  NOT_UNDOABLE: msg`It cannot be taken back: something has changed since.`,
  MERGE_ITSELF: msg`A case cannot be merged into itself.`,
  MERGE_PARENTS: msg`A child case is merged only into a child of the same parent, and a parent into no child.`,
  CASE_MERGED: msg`The case was merged into another. Separate it again instead.`,
  NOT_MERGED: msg`The case is not merged into another.`,
}
