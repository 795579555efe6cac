import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'

/** The codes of entitlements in the user's language. One that we do not know is shown as it came. */
export interface EntitlementWords {
  status(code: string): string
  allocation(code: string): string
  decreaseOn(code: string): string
  reason(code: string): string
  /** Why one cannot be used for a case, as the end of a line. */
  obstacle(code: string): string
}

export function useEntitlementWords(): EntitlementWords {
  'use no memo' // The i18n object stays the same when the language changes; the compiler would keep the old words.
  return wordsOf(useLingui().i18n)
}

const known = new Map<string, EntitlementWords>()

function wordsOf(i18n: I18n): EntitlementWords {
  const words = known.get(i18n.locale) ?? createWords(i18n)
  known.set(i18n.locale, words)
  return words
}

function createWords(i18n: I18n): EntitlementWords {
  const from = (words: Record<string, MessageDescriptor>) => (code: string) => {
    const word = words[code]
    return word ? i18n._(word) : code
  }
  return {
    status: from(statuses),
    allocation: from(allocations),
    decreaseOn: from(moments),
    reason: from(reasons),
    obstacle: from(obstacles),
  }
}

const statuses = {
  DRAFT: msg({ message: 'Draft', context: 'entitlement' }),
  WAITING: msg({ message: 'Waiting', context: 'entitlement' }),
  ACTIVE: msg({ message: 'Active', context: 'entitlement' }),
  EXPIRED: msg({ message: 'Expired', context: 'entitlement' }),
  CANCELLED: msg({ message: 'Cancelled', context: 'entitlement' }),
}
const allocations = {
  CASES: msg({ message: 'Cases', context: 'what terms count' }),
  HOURS: msg({ message: 'Hours', context: 'what terms count' }),
}
const moments = {
  CREATION: msg`When a case is created`,
  RESOLUTION: msg`When a case is resolved`,
}
const reasons = {
  CASE_CREATED: msg`Case created`,
  ENTITLEMENT_SET: msg`Given to the case`,
  ENTITLEMENT_REMOVED: msg`Taken from the case`,
  CASE_RESOLVED: msg`Case resolved`,
  CASE_CANCELLED: msg`Case cancelled`,
  CASE_REACTIVATED: msg`Case reactivated`,
  CASE_MERGED: msg`Case merged`,
  CASE_UNMERGED: msg`Merge taken back`,
  CASE_DELETED: msg`Case deleted`,
  DECREMENT_OFF: msg`The case takes no terms any more`,
  CHANNEL_LEFT: msg`The case left the channel`,
  CHANNEL_ENTERED: msg`The case came to the channel`,
  ADJUSTED: msg`Adjusted`,
  UNDONE: msg`Undone`,
}
const obstacles = {
  OTHER_CUSTOMER: msg`belongs to another customer`,
  NOT_ACTIVE: msg`is not in force`,
  OTHER_PRODUCT: msg`does not cover the product`,
  OTHER_CONTACT: msg`does not serve this contact`,
  USED_UP: msg`is used up`,
  CHANNEL_USED_UP: msg`is used up for this channel`,
}
