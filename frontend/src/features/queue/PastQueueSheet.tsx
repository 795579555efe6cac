import { useLingui } from '@lingui/react/macro'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Suspense, useDeferredValue, useState } from 'react'
import { Button } from '../../kit/Button'
import { DateTimeField } from '../../kit/DateTimeField'
import { Sheet } from '../../kit/Sheet'
import { SkeletonRows } from '../../kit/Skeleton'
import { useNow } from '../../lib/time'
import styles from './PastQueue.module.css'
import { PastQueueRows } from './PastQueueRows'

const hour = 3_600_000

interface Props {
  id: string
  name: string
  onClose: () => void
}

/** Which cases stood in a queue at a moment that is chosen, an hour ago at first, and who worked on them. */
export function PastQueueSheet({ id, name, onClose }: Props) {
  const { t } = useLingui()
  const now = useNow()
  const [moment, setMoment] = useState(() => new Date(now - hour).toISOString())
  const shown = useDeferredValue(moment)
  const move = (by: number) => setMoment(new Date(Math.min(Date.parse(moment) + by, now)).toISOString())
  return (
    <Sheet title={t`${name} as it was`} onClose={onClose}>
      <div className={styles.tools}>
        <DateTimeField label={t`At`} value={moment} onChange={(at) => at && setMoment(at)} />
        <Button icon={<ChevronLeft size={14} aria-hidden="true" />} onPress={() => move(-hour)}>{t`An hour earlier`}</Button>
        <Button
          icon={<ChevronRight size={14} aria-hidden="true" />}
          isDisabled={Date.parse(moment) >= now}
          onPress={() => move(hour)}
        >{t`An hour later`}</Button>
      </div>
      <div aria-busy={shown !== moment}>
        <Suspense fallback={<SkeletonRows rows={5} height={36} />}>
          <PastQueueRows id={id} at={shown} />
        </Suspense>
      </div>
    </Sheet>
  )
}
