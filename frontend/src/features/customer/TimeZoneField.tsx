import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type Choice, ComboBox } from '../../kit/ComboBox'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import type { FieldProps } from './CountryField'

const zones: readonly string[] = Intl.supportedValuesOf('timeZone')

/** A time zone of the IANA list, with the time there as a proof of the right choice. */
export function TimeZoneField({ value, onChange, ...props }: FieldProps) {
  const { t } = useLingui()
  const format = useFormat()
  const now = useNow()
  const [typed, setTyped] = useState('')
  const text = typed.toLowerCase().replaceAll(' ', '_')
  const choices = zones
    .filter((zone) => zone.toLowerCase().includes(text))
    .slice(0, 60)
    .map((zone) => ({ id: zone, label: zone.replaceAll('_', ' '), detail: format.timeIn(zone, now) }))
  return (
    <ComboBox<Choice>
      label={t`Time zone`}
      choices={choices}
      onSearch={setTyped}
      value={value ? { id: value, label: value.replaceAll('_', ' ') } : null}
      onChange={(choice) => onChange(choice?.id ?? '')}
      {...props}
    />
  )
}
