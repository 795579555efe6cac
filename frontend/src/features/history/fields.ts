import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Words } from '../../lib/words'
import { humanised } from './humanised'

/** The name of a field of a record. */
export function fieldIn(i18n: I18n, words: Words, kind: string, field: string): string {
  if (kind === 'ACTIVITY' && field === 'subject') return i18n._(msg`Subject line`)
  const own = fields[field]
  if (own) return i18n._(own)
  const word = words.field(field)
  return word === field ? humanised(field) : word
}

/** The fields of a case that its history can be narrowed to. */
export const caseFields = [
  'title',
  'description',
  'status',
  'statusReason',
  'priority',
  'escalated',
  'resolveBy',
  'owner',
  'queue',
  'worker',
  'customer',
  'contact',
  'subject',
  'product',
  'origin',
  'type',
  'parent',
  'existingCase',
  'stage',
] as const

const fields: Record<string, MessageDescriptor> = {
  active: msg`In the queue`,
  author: msg`Author`,
  billableMinutes: msg`Billable minutes`,
  billed: msg`Counted`,
  billedBy: msg`Counted by`,
  cancelledAt: msg`Cancelled at`,
  case: msg`Case`,
  closedAt: msg`Closed at`,
  createdBy: msg`Entered by`,
  decrements: msg`Takes terms`,
  direction: msg`Direction`,
  dueAt: msg`Due`,
  durationMinutes: msg`Minutes`,
  emailBcc: msg`Hidden copy to`,
  emailCc: msg`Copy to`,
  emailFrom: msg`From`,
  emailTo: msg`To`,
  endsAt: msg`Ends`,
  enteredAt: msg`Entered the queue`,
  entitlement: msg`Entitlement`,
  escalatedAt: msg`Escalated at`,
  existingCase: msg`Continued in`,
  kind: msg`Kind`,
  leftAt: msg`Left the queue`,
  leftQueue: msg`Queue it left`,
  leftVoicemail: msg`Left a message`,
  location: msg`Place`,
  mergedInto: msg`Merged into`,
  number: msg`Number`,
  parent: msg`Parent case`,
  phoneNumber: msg`Phone number`,
  queueEnteredAt: msg`In the queue since`,
  resolutionType: msg`Resolution type`,
  resolvedAt: msg`Resolved at`,
  respondedAt: msg`First response at`,
  stage: msg`Process stage`,
  startsAt: msg`Begins`,
  text: msg`Text`,
  undoneAt: msg`Undone at`,
  workerSince: msg`Working since`,
}
