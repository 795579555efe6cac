import { useLingui } from '@lingui/react/macro'
import { CatchBoundary } from '@tanstack/react-router'
import { Suspense } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { CaseDetails } from '../../features/case/CaseDetails'
import { CustomerPanel } from '../../features/customer/CustomerPanel'
import { Skeleton } from '../../kit/Skeleton'
import { ErrorState } from '../../kit/States'
import type { SidePaneQuery } from './__generated__/SidePaneQuery.graphql'
import styles from './Panes.module.css'

export const sidePaneQuery = graphql`
  query SidePaneQuery($number: String!) {
    case(number: $number) {
      ...CustomerPanel_case
      ...CaseDetails_case
    }
  }
`

interface Props {
  number: string
  /** Another case of the customer is to be opened. */
  onOpen: (number: string) => void
}

/** What is known about the customer of the open case, and about the case beside its story. */
export function SidePane(props: Props) {
  return (
    <CatchBoundary getResetKey={() => props.number} errorComponent={({ reset }) => <ErrorState onRetry={reset} />}>
      <Suspense fallback={<SideSkeleton />}>
        <Reading {...props} />
      </Suspense>
    </CatchBoundary>
  )
}

function Reading({ number, onOpen }: Props) {
  const { case: found } = useLazyLoadQuery<SidePaneQuery>(sidePaneQuery, { number }, { fetchPolicy: 'store-and-network' })
  // The pane of the case says that it is gone.
  return found && <CustomerPanel item={found} details={<CaseDetails item={found} />} onOpen={onOpen} />
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
