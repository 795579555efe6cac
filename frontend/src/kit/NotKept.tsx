import { useLingui } from '@lingui/react/macro'
import { CalendarX2 } from 'lucide-react'
import { useFormat } from '../lib/format'
import { useNow } from '../lib/time'
import { EmptyState } from './States'

/** In the place of something as it was before `instant`, the oldest change that is kept. */
export function NotKept({ instant }: { instant: string }) {
  const { t } = useLingui()
  const since = useFormat().dateTime(instant, useNow())
  return (
    <EmptyState icon={<CalendarX2 size={22} strokeWidth={1.5} aria-hidden="true" />} title={t`This is not known any more`}>
      {t`What was done before ${since} is not kept.`}
    </EmptyState>
  )
}
