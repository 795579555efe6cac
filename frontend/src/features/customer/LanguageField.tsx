import { useLingui } from '@lingui/react/macro'
import { Select } from '../../kit/Select'
import { intlLocale } from '../../lib/locale'
import type { FieldProps } from './CountryField'

const languages = ['en', 'pt-BR', 'pt-PT', 'es', 'fr', 'de', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'tr', 'ja', 'ko', 'zh']

/** The language to write to somebody in. */
export function LanguageField({ value, onChange, ...props }: FieldProps) {
  const { t, i18n } = useLingui()
  const names = new Intl.DisplayNames(intlLocale(i18n.locale), { type: 'language' })
  const offered = value && !languages.includes(value) ? [value, ...languages] : languages
  const named = offered.map((id) => ({ id, label: nameOf(names, id) }))
  return <Select label={t`Language`} options={named} value={value || null} onChange={onChange} {...props} />
}

/** The server may hold a tag that the browser does not know. */
function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
