import { useLingui } from '@lingui/react/macro'
import { Suggest } from '../../../../kit/Suggest'
import { useFormat } from '../../../../lib/format'
import { parseDuration } from '../../composer/duration'
import { lengthsFor } from './billable'

interface Props {
  /** Minutes that are counted. */
  total: number
  text: string
  /** Minutes are null while nobody could read what is typed. */
  onChange: (text: string, minutes: number | null) => void
  problem: string | undefined
}

/** What the customer pays for: picked, or typed as `1h 20m`, `90`, `2 hours`. */
export function BillableTime({ total, text, onChange, problem }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const lengths = lengthsFor(total).map((minutes) => ({ minutes, label: format.duration(minutes) }))
  const read = (typed: string) => lengths.find(({ label }) => label === typed)?.minutes ?? parseDuration(typed)
  const minutes = read(text)
  const inWords = minutes === null || text === format.duration(minutes) ? undefined : `= ${format.duration(minutes)}`
  return (
    <Suggest
      label={t`Billable time`}
      value={text}
      onChange={(typed) => typed !== text && onChange(typed, read(typed))}
      suggestions={lengths.map(({ label }) => label)}
      {...(inWords !== undefined && { description: inWords })}
      problem={problem}
    />
  )
}
