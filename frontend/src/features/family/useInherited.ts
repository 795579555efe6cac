import type { I18n } from '@lingui/core'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { inheritable } from './inherited'

/** What a child takes from its parent, in a sentence. */
export function useInherited(fields: readonly string[]): string {
  'use no memo' // The i18n object stays the same when the language changes.
  const { t } = useLingui()
  const { i18n } = useI18n()
  const list = namesOf(i18n, fields)
  return list === '' ? t`Has the customer of its parent.` : t`Has the customer of its parent, and its: ${list}.`
}

function namesOf(i18n: I18n, fields: readonly string[]): string {
  const names = inheritable
    .filter(({ id }) => fields.includes(id))
    .map(({ label }) => i18n._(label).toLocaleLowerCase(i18n.locale))
  return new Intl.ListFormat(i18n.locale).format(names)
}
