import { useLingui } from '@lingui/react/macro'
import { Select } from '../../kit/Select'
import { intlLocale } from '../../lib/locale'
import type { FieldProps } from './CountryField'
import { nameIn } from './nameIn'

const languages = ['en', 'pt-BR', 'pt-PT', 'es', 'fr', 'de', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'fi', 'tr', 'ja', 'ko', 'zh']

/** The language to write to somebody in. */
export function LanguageField({ value, onChange, ...props }: FieldProps) {
  const { t, i18n } = useLingui()
  const offered = value && !languages.includes(value) ? [value, ...languages] : languages
  const named = offered.map((id) => ({ id, label: nameIn(intlLocale(i18n.locale), 'language', id) }))
  return <Select label={t`Language`} options={named} value={value || null} onChange={onChange} {...props} />
}
