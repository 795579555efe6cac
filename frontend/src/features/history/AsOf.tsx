import { useLingui } from '@lingui/react/macro'
import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react'
import { Suspense, useDeferredValue } from 'react'
import { Button } from '../../kit/Button'
import { DateTimeField } from '../../kit/DateTimeField'
import { IconButton } from '../../kit/IconButton'
import { SkeletonRows } from '../../kit/Skeleton'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import { AsOfCase } from './AsOfCase'
import styles from './History.module.css'
import { momentsOf, nearest } from './moments'
import type { Step } from './useSteps'
import { verbIn } from './verbs'

interface Props {
  caseId: string
  number: string
  steps: readonly Step[]
  openedAt: string
  moment: string
  news: number
  onMoment: (at: string) => void
  onClose: () => void
}

/** The case as it was at a moment that is chosen: on the slider, which stops where something was done, or in the calendar. */
export function AsOf({ caseId, number, steps, openedAt, moment, news, onMoment, onClose }: Props) {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const now = useNow()
  const moments = momentsOf(steps, openedAt)
  const index = nearest(moments, moment)
  const step = steps.find(({ at }) => at === moments[index])
  const go = (to: number) => onMoment(moments[to] ?? moment)
  const shown = useDeferredValue(moment)
  const when = format.dateTime(moment, now)
  const said = step && step.at === moment ? `${when}: ${verbIn(i18n, step.verb)}, ${step.by?.name ?? t`The desk`}` : when
  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        <Button icon={<ArrowLeft size={14} aria-hidden="true" />} onPress={onClose}>{t`Changes`}</Button>
        <IconButton label={t`Previous change`} isDisabled={index <= 0} onPress={() => go(index - 1)}>
          <ChevronLeft size={16} aria-hidden="true" />
        </IconButton>
        <input
          type="range"
          className={styles.slider}
          min={0}
          max={Math.max(moments.length - 1, 0)}
          value={index}
          aria-label={t`Moment`}
          aria-valuetext={said}
          onChange={({ target }) => go(target.valueAsNumber)}
        />
        <IconButton label={t`Next change`} isDisabled={index >= moments.length - 1} onPress={() => go(index + 1)}>
          <ChevronRight size={16} aria-hidden="true" />
        </IconButton>
        <div className={styles.when}>
          <DateTimeField label={t`At`} value={moment} onChange={(at) => at && onMoment(at)} />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable with the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t`${number} as it was`} aria-busy={shown !== moment}>
        <p className={styles.said} role="status">
          {said}
        </p>
        <Suspense fallback={<SkeletonRows />}>
          <AsOfCase caseId={caseId} at={shown} news={news} />
        </Suspense>
      </section>
    </div>
  )
}
