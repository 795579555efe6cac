import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { humanised } from './humanised'

/** The name of a kind of record. */
export function kindIn(i18n: I18n, kind: string): string {
  const word = kinds[kind]
  return word ? i18n._(word) : humanised(kind)
}

const kinds: Record<string, MessageDescriptor> = {
  CASE: msg`Case`,
  ACTIVITY: msg`Activity`,
  PARTY: msg`Participant`,
  NOTE: msg`Note`,
  POST: msg`Post`,
  ATTACHMENT: msg`File`,
  QUEUE_ITEM: msg`Place in a queue`,
  LINK: msg`Similar case`,
  STAGE: msg`Process stage`,
  MERGE: msg`Merge`,
  MOVED: msg`Moved record`,
  LEDGER_ENTRY: msg`Movement of terms`,
  ENTITLEMENT: msg`Entitlement`,
  OTHER: msg`Other record`,
}
