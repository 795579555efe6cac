import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'

/** The schema's codes in the user's language. The server may add codes at any time: one we do not know is shown as it came. */
export interface Words {
  priority(code: string): string
  status(code: string): string
  statusReason(reason: { readonly code?: string | null; readonly name: string }): string
  origin(code: string): string
  caseType(code: string): string
  activityKind(code: string): string
  activityStatus(code: string): string
  direction(code: string): string
  role(code: string): string
  caseEvent(code: string): string
  /** A field of a change, such as `priority` or `owner`. */
  field(name: string): string
}

export function useWords(): Words {
  'use no memo' // The i18n object stays the same when the language changes; the compiler would keep the old words.
  return wordsOf(useLingui().i18n)
}

const known = new Map<string, Words>()

function wordsOf(i18n: I18n): Words {
  const words = known.get(i18n.locale) ?? createWords(i18n)
  known.set(i18n.locale, words)
  return words
}

function createWords(i18n: I18n): Words {
  const from = (words: Record<string, MessageDescriptor>) => (code: string) => {
    const word = words[code]
    return word ? i18n._(word) : code
  }
  const reason = from(reasons)
  return {
    priority: from(priorities),
    status: from(statuses),
    statusReason: ({ code, name }) => (code && code in reasons ? reason(code) : name),
    origin: from(origins),
    caseType: from(caseTypes),
    activityKind: from(activityKinds),
    activityStatus: from(activityStatuses),
    direction: from(directions),
    role: from(roles),
    caseEvent: from(caseEvents),
    field: from(fields),
  }
}

const priorities = {
  HIGH: msg({ message: 'High', context: 'priority' }),
  NORMAL: msg({ message: 'Normal', context: 'priority' }),
  LOW: msg({ message: 'Low', context: 'priority' }),
}
const statuses = {
  ACTIVE: msg({ message: 'Active', context: 'case status' }),
  RESOLVED: msg({ message: 'Resolved', context: 'case status' }),
  CANCELLED: msg({ message: 'Cancelled', context: 'case status' }),
}
const reasons = {
  IN_PROGRESS: msg`In progress`,
  ON_HOLD: msg`On hold`,
  WAITING_FOR_DETAILS: msg`Waiting for details`,
  RESEARCHING: msg`Researching`,
  PROBLEM_SOLVED: msg`Problem solved`,
  INFORMATION_PROVIDED: msg`Information provided`,
  CANCELLED: msg({ message: 'Cancelled', context: 'case status' }),
  MERGED: msg`Merged`,
}
const origins = {
  PHONE: msg({ message: 'Phone', context: 'origin' }),
  EMAIL: msg({ message: 'E-mail', context: 'origin' }),
  WEB: msg({ message: 'Web', context: 'origin' }),
  FACEBOOK: msg`Facebook`,
  TWITTER: msg`Twitter`,
}
const caseTypes = { QUESTION: msg`Question`, PROBLEM: msg`Problem`, REQUEST: msg`Request` }
const activityKinds = {
  PHONE_CALL: msg`Phone call`,
  TASK: msg`Task`,
  EMAIL: msg`E-mail`,
  APPOINTMENT: msg`Appointment`,
  CASE_RESOLUTION: msg`Resolution`,
}
const activityStatuses = {
  OPEN: msg({ message: 'Open', context: 'activity status' }),
  SCHEDULED: msg({ message: 'Scheduled', context: 'activity status' }),
  COMPLETED: msg({ message: 'Completed', context: 'activity status' }),
  CANCELLED: msg({ message: 'Cancelled', context: 'activity status' }),
}
const directions = { INCOMING: msg`Incoming`, OUTGOING: msg`Outgoing` }
const roles = { AGENT: msg`Agent`, SUPERVISOR: msg`Supervisor`, ADMINISTRATOR: msg`Administrator` }
const caseEvents = {
  CREATED: msg`Case opened`,
  CHANGED: msg`Case changed`,
  ASSIGNED: msg`Owner changed`,
  QUEUED: msg`Added to queue`,
  PICKED: msg`Picked`,
  RELEASED: msg`Released`,
  UNQUEUED: msg`Removed from queue`,
  RESOLVED: msg`Case resolved`,
  CANCELLED: msg`Case cancelled`,
  REACTIVATED: msg`Case reactivated`,
  LINKED: msg`Linked with a similar case`,
  UNLINKED: msg`Unlinked from a similar case`,
  MERGED: msg`Merged into another case`,
  UNMERGED: msg`Separated again`,
  TOOK_IN: msg`Cases merged into it`,
  GAVE_BACK: msg`Merged cases separated again`,
}
const fields = {
  title: msg`Title`,
  description: msg`Description`,
  status: msg`Status`,
  statusReason: msg`Status reason`,
  priority: msg`Priority`,
  origin: msg`Origin`,
  type: msg`Type`,
  customer: msg`Customer`,
  contact: msg`Contact`,
  subject: msg`Subject`,
  product: msg`Product`,
  owner: msg`Owner`,
  queue: msg`Queue`,
  worker: msg`Worked on by`,
  resolveBy: msg`Resolve by`,
  responseBy: msg`First response by`,
  escalated: msg`Escalated`,
  similarCase: msg`Similar case`,
  parent: msg`Parent case`,
  existingCase: msg`Continued in`,
  stage: msg`Process stage`,
  solution: msg`Holds the solution`,
  entitlement: msg`Entitlement`,
  decrements: msg`Takes terms`,
  mergedInto: msg`Merged into`,
  mergedCase: msg`Merged case`,
}
