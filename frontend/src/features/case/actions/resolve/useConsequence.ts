import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../../../lib/format'

interface Plan {
  number: string
  queue: string | null
  total: number
  billable: number
  cancelled: number
}

/** What pressing Resolve will do, in sentences. */
export function useConsequence({ number, queue, total, billable, cancelled }: Plan): string {
  const { t } = useLingui()
  const format = useFormat()
  const counted = format.duration(total)
  const paid = format.duration(billable)
  const sentences = [
    queue === null ? t`Closes ${number}.` : t`Closes ${number} and takes it out of ${queue}.`,
    billable === total ? t`Bills ${paid}.` : t`Counts ${counted}, bills ${paid}.`,
    cancelled > 0 && t`${plural(cancelled, { one: 'Cancels # activity.', other: 'Cancels # activities.' })}`,
  ]
  return sentences.filter((sentence) => sentence !== false).join(' ')
}
