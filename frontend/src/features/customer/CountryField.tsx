import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ComboBox } from '../../kit/ComboBox'
import { intlLocale } from '../../lib/locale'
import { countriesOf } from './countries'

export interface FieldProps {
  value: string
  onChange: (value: string) => void
  problem?: string | undefined
  description?: string
}

/** A country by its name in the agent's language; the value is its code of two letters. */
export function CountryField({ value, onChange, ...props }: FieldProps) {
  const { t, i18n } = useLingui()
  const [typed, setTyped] = useState('')
  const all = countriesOf(intlLocale(i18n.locale))
  const text = typed.toLocaleLowerCase()
  const found = all.filter(({ id, label }) => id.toLowerCase() === text || label.toLocaleLowerCase().includes(text))
  const chosen = value ? (all.find(({ id }) => id === value) ?? { id: value, label: value }) : null
  return (
    <ComboBox
      label={t`Country`}
      choices={found.slice(0, 60)}
      onSearch={setTyped}
      value={chosen}
      onChange={(choice) => onChange(choice?.id ?? '')}
      {...props}
    />
  )
}
