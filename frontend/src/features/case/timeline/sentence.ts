import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Format } from '../../../lib/format'
import type { Words } from '../../../lib/words'

export interface CaseEvent {
  kind: string
  by: string | null
  fields: readonly FieldChange[]
}

interface FieldChange {
  readonly field: string
  readonly before: string | null | undefined
  readonly after: string | null | undefined
}

export interface Language {
  i18n: I18n
  words: Words
  format: Format
  now: number
}

export interface Sentence {
  /** What was done, by whom. */
  text: string
  /** What else changed with it, or who did it when the text does not say. */
  details: readonly string[]
}

/** What was done to a case, as a person would tell it. */
export function sentenceOf({ kind, by, fields }: CaseEvent, language: Language): Sentence {
  const told = tell(kind, by, fields, language)
  if (!told) return changes(by, fields, language)
  const rest = fields.filter(({ field }) => !told.says.includes(field))
  return { text: told.text, details: rest.map((change) => changeOf(change, language)) }
}

interface Told {
  text: string
  /** The fields that need not be told again. */
  says: readonly string[]
}

function tell(kind: string, by: string | null, fields: readonly FieldChange[], { i18n, words }: Language): Told | null {
  const { before: fromQueue, after: toQueue } = valuesOf(fields, 'queue')
  const { before: formerWorker, after: worker } = valuesOf(fields, 'worker')
  const { before: formerOwner, after: owner } = valuesOf(fields, 'owner')
  const { before: formerMerge, after: mergedInto } = valuesOf(fields, 'mergedInto')
  const place = ['queue', 'worker']
  if (kind === 'CHANGED') return escalation(by, fields, i18n)
  if (by === null) return anonymous(kind, fields, words)
  switch (kind) {
    case 'CREATED':
      return { text: i18n._(msg`${by} opened the case`), says: [] }
    case 'PICKED': {
      if (worker && worker !== by)
        return { text: i18n._(msg`${by} gave it to ${worker} to work on`), says: ['worker', 'owner'] }
      const says = owner === by || !owner ? ['worker', 'owner'] : ['worker']
      return { text: i18n._(msg`${by} picked it`), says }
    }
    case 'RELEASED': {
      const isOwn = !formerWorker || formerWorker === by
      const text = isOwn ? i18n._(msg`${by} released it`) : i18n._(msg`${by} released it from ${formerWorker}`)
      return { text, says: ['worker', ...(formerOwner && owner ? [] : ['owner'])] }
    }
    case 'QUEUED': {
      if (!toQueue) return { text: i18n._(msg`${by} added it to a queue`), says: place }
      if (fromQueue) return { text: i18n._(msg`${by} moved it from ${fromQueue} to ${toQueue}`), says: place }
      return { text: i18n._(msg`${by} added it to ${toQueue}`), says: place }
    }
    case 'UNQUEUED':
      return fromQueue ? { text: i18n._(msg`${by} took it out of ${fromQueue}`), says: place } : null
    case 'ASSIGNED': {
      if (!owner) return null
      if (owner === by) return { text: i18n._(msg`${by} became its owner`), says: ['owner'] }
      return { text: i18n._(msg`${by} assigned it to ${owner}`), says: ['owner'] }
    }
    case 'LINKED':
    case 'UNLINKED':
      return link(kind, by, fields, i18n)
    case 'RESOLVED':
      return { text: i18n._(msg`${by} resolved it`), says: ['status', ...place] }
    case 'CANCELLED':
      return { text: i18n._(msg`${by} cancelled it`), says: ['status', ...place] }
    case 'MERGED':
      return mergedInto
        ? { text: i18n._(msg`${by} merged it into ${mergedInto}`), says: ['mergedInto', 'status', 'statusReason', ...place] }
        : null
    case 'UNMERGED':
      return formerMerge
        ? { text: i18n._(msg`${by} separated it again from ${formerMerge}`), says: ['mergedInto', 'status', 'statusReason'] }
        : null
    case 'TOOK_IN': {
      const cases = numbersOf(fields, 'after')
      return { text: i18n._(msg`${by} merged ${cases} into it`), says: ['mergedCase'] }
    }
    case 'GAVE_BACK': {
      const cases = numbersOf(fields, 'before')
      return { text: i18n._(msg`${by} separated ${cases} from it again`), says: ['mergedCase'] }
    }
    case 'REACTIVATED':
      return { text: i18n._(msg`${by} took it up again`), says: ['status'] }
    default:
      return null
  }
}

/** The cases that came or went, by number. */
function numbersOf(fields: readonly FieldChange[], when: 'before' | 'after'): string {
  return fields.flatMap((change) => (change.field === 'mergedCase' && change[when] ? [change[when]] : [])).join(', ')
}

function link(kind: string, by: string, fields: readonly FieldChange[], i18n: I18n): Told | null {
  const { before, after } = valuesOf(fields, 'similarCase')
  const { after: isSolution } = valuesOf(fields, 'solution')
  const says = ['similarCase', 'solution']
  const number = after ?? before
  if (kind === 'UNLINKED') return number ? { text: i18n._(msg`${by} unlinked it from ${number}`), says } : null
  if (!number) return isSolution ? { text: i18n._(msg`${by} found a solution in a similar case`), says } : null
  if (number === '(hidden)') return { text: i18n._(msg`${by} linked it with a similar case`), says }
  if (isSolution) return { text: i18n._(msg`${by} linked it with ${number} and found the solution`), says }
  return { text: i18n._(msg`${by} linked it with ${number}`), says }
}

function escalation(by: string | null, fields: readonly FieldChange[], i18n: I18n): Told | null {
  const { after } = valuesOf(fields, 'escalated')
  if (by === null || after === null) return null
  const text = after === 'true' ? i18n._(msg`${by} escalated it`) : i18n._(msg`${by} took the escalation back`)
  return { text, says: ['escalated'] }
}

/** Imports and the desk itself have no name. */
function anonymous(kind: string, fields: readonly FieldChange[], words: Words): Told | null {
  const { before: fromQueue, after: toQueue } = valuesOf(fields, 'queue')
  const { after: owner } = valuesOf(fields, 'owner')
  const text = words.caseEvent(kind)
  if (text === kind) return null
  if (kind === 'QUEUED' && toQueue) return { text: `${text}: ${toQueue}`, says: ['queue', 'worker'] }
  if (kind === 'UNQUEUED' && fromQueue) return { text: `${text}: ${fromQueue}`, says: ['queue', 'worker'] }
  if (kind === 'ASSIGNED' && owner) return { text: `${text}: ${owner}`, says: ['owner'] }
  return { text, says: ['status'] }
}

/** Fields that changed, each with both values, and who did it. */
function changes(by: string | null, fields: readonly FieldChange[], language: Language): Sentence {
  const told = fields.map((change) => changeOf(change, language))
  const [text = language.words.caseEvent('CHANGED'), ...more] = told
  return { text, details: by === null ? more : [...more, by] }
}

const long = ['description']

function changeOf({ field, before, after }: FieldChange, language: Language): string {
  const { i18n, words } = language
  const name = words.field(field)
  if (long.includes(field)) return i18n._(msg`${name} changed`)
  const from = before ? shown(field, before, language) : null
  const to = after ? shown(field, after, language) : null
  if (from !== null && to !== null) return `${name}: ${from} → ${to}`
  if (to !== null) return `${name}: ${to}`
  const was = from ?? ''
  return i18n._(msg`${name} emptied (was ${was})`)
}

function shown(field: string, value: string, { i18n, words, format, now }: Language): string {
  if (value === '(hidden)') return i18n._(msg`(hidden)`)
  switch (field) {
    case 'priority':
      return words.priority(value)
    case 'status':
      return words.status(value)
    case 'statusReason':
      // The log has the name; the reasons that ship with the desk have theirs from their code.
      return words.statusReason({ code: value.toUpperCase().replaceAll(' ', '_'), name: value })
    case 'origin':
      return words.origin(value)
    case 'type':
      return words.caseType(value)
    case 'escalated':
    case 'solution':
      return value === 'true' ? i18n._(msg`yes`) : i18n._(msg`no`)
    case 'resolveBy':
    case 'responseBy':
      return Number.isNaN(Date.parse(value)) ? value : format.dateTime(value, now)
    default:
      return value
  }
}

function valuesOf(fields: readonly FieldChange[], name: string): { before: string | null; after: string | null } {
  const change = fields.find(({ field }) => field === name)
  return { before: change?.before ?? null, after: change?.after ?? null }
}
