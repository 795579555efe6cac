import { useLingui } from '@lingui/react/macro'
import { CatchBoundary } from '@tanstack/react-router'
import { lazy, Suspense, useDeferredValue } from 'react'
import { Skeleton } from '../../kit/Skeleton'
import { ErrorState } from '../../kit/States'
import styles from './Panes.module.css'
import { loadSide } from './readAhead'
import type { SideProps } from './SideContent'

// The list and the case need not wait for the code of their context; it is asked for at once all the same.
const SideContent = lazy(async () => ({ default: (await loadSide()).SideContent }))

/** What is known about the customer of the open case, and about the case beside its story. */
export function SidePane({ number: asked, ...props }: SideProps) {
  // After the case: whoever goes through the list with J does not wait for it.
  const number = useDeferredValue(asked)
  return (
    <CatchBoundary getResetKey={() => number} errorComponent={({ reset }) => <ErrorState onRetry={reset} />}>
      <Suspense fallback={<SideSkeleton />}>
        <SideContent number={number} {...props} />
      </Suspense>
    </CatchBoundary>
  )
}

function SideSkeleton() {
  const { t } = useLingui()
  return (
    <div className={styles.skeleton} role="status" aria-label={t`Loading`}>
      <Skeleton width={40} height={40} />
      <Skeleton width="62%" height={16} />
      <Skeleton width="80%" />
      <Skeleton width="54%" />
      <Skeleton width="70%" />
    </div>
  )
}
