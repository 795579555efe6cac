import { useLingui } from '@lingui/react/macro'
import { Suggest } from '../../../../kit/Suggest'
import { useFormat } from '../../../../lib/format'
import { lengthsFor, readBillable } from './billable'

interface Props {
  /** Minutes that are counted. */
  total: number
  text: string
  onChange: (text: string) => void
  problem: string | undefined
}

/** What the customer pays for: picked, or typed as `1h 20m`, `90`, `2 hours`. */
export function BillableTime({ total, text, onChange, problem }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const minutes = readBillable(text, total, format.duration)
  const inWords = minutes === null || text === format.duration(minutes) ? undefined : `= ${format.duration(minutes)}`
  return (
    <Suggest
      label={t`Billable time`}
      value={text}
      onChange={(typed) => typed !== text && onChange(typed)}
      suggestions={lengthsFor(total).map(format.duration)}
      {...(inWords !== undefined && { description: inWords })}
      problem={problem}
    />
  )
}
