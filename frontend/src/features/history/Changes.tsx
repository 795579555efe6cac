import { useLingui } from '@lingui/react/macro'
import { History } from 'lucide-react'
import { Suspense, useState } from 'react'
import { Button } from '../../kit/Button'
import { SkeletonRows } from '../../kit/Skeleton'
import { EmptyState } from '../../kit/States'
import { ChangesPage } from './ChangesPage'
import { type Filter, Filters, isEmpty } from './Filters'
import styles from './History.module.css'
import type { Step } from './useSteps'

const perPage = 30
const mostPerPage = 100

interface Props {
  caseId: string
  number: string
  steps: readonly Step[]
  /** Counts what happened since the tab was opened. */
  news: number
  onMoment: (at: string) => void
}

/** The steps of a case, the latest first, a page at a time. */
export function Changes({ steps, onMoment, ...props }: Props) {
  const { t } = useLingui()
  const [filter, setFilter] = useState<Filter>({})
  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        <Filters steps={steps} value={filter} onChange={setFilter} />
        <Button
          icon={<History size={14} aria-hidden="true" />}
          onPress={() => onMoment(steps[0]?.at ?? new Date().toISOString())}
        >
          {t`The case as it was`}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable with the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t`History`}>
        <Suspense fallback={<SkeletonRows />}>
          <Pages key={JSON.stringify(filter)} filter={filter} onMoment={onMoment} {...props} />
        </Suspense>
      </section>
    </div>
  )
}

/** What comes in makes the first page longer, so that the pages below it begin where they began. */
function Pages({ filter, news, ...props }: Omit<Props, 'steps'> & { filter: Filter }) {
  const { t } = useLingui()
  const [since] = useState(news)
  const [cursors, setCursors] = useState<readonly string[]>([])
  const first = Math.min(perPage + news - since, mostPerPage)
  const isLong = first === mostPerPage
  const pages = isLong ? [null] : [null, ...cursors]
  return (
    <>
      {pages.map((after, index) => (
        <ChangesPage
          key={after ?? 'first'}
          after={after}
          first={after === null ? first : perPage}
          filter={filter}
          news={news}
          onMore={index === pages.length - 1 && !isLong ? (cursor) => setCursors([...cursors, cursor]) : undefined}
          nothing={
            index === 0 ? (
              <EmptyState icon={<History size={22} strokeWidth={1.5} aria-hidden="true" />} title={t`Nothing was done`}>
                {isEmpty(filter) ? t`Every change of the case will be listed here.` : t`No change of the case fits the filter.`}
              </EmptyState>
            ) : null
          }
          {...props}
        />
      ))}
    </>
  )
}
