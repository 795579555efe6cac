import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'

const stages = {
  IDENTIFY: msg({ message: 'Identify', context: 'process stage' }),
  RESEARCH: msg({ message: 'Research', context: 'process stage' }),
  RESOLVE: msg({ message: 'Resolve', context: 'process stage' }),
}
const steps = {
  CUSTOMER: msg`Customer`,
  CONTACT: msg`Contact`,
  FIND_CASE: msg`Find case`,
  SUBJECT: msg`Subject`,
  PRODUCT: msg`Product`,
  ENTITLEMENT: msg`Entitlement`,
  SIMILAR_CASES: msg`Similar cases`,
  ACTIVITIES: msg`Activities`,
  RESOLVE: msg`Resolve the case`,
}

interface ProcessWords {
  stage: (stage: { readonly code?: string | null; readonly name: string }) => string
  step: (kind: string) => string
}

/** The names of stages and steps in the user's language. What an administrator named is shown as it is. */
export function useProcessWords(): ProcessWords {
  'use no memo' // The i18n object stays the same when the language changes.
  return wordsOf(useLingui().i18n)
}

function wordsOf(i18n: I18n): ProcessWords {
  return {
    stage: ({ code, name }) => (code && code in stages ? i18n._(stages[code as keyof typeof stages]) : name),
    step: (kind) => (kind in steps ? i18n._(steps[kind as keyof typeof steps]) : kind),
  }
}
