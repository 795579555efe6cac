import { type ReactNode, Suspense, useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import type { CasePaneQuery, CasePaneQuery$data } from './__generated__/CasePaneQuery.graphql'
import { CaseBoundary } from './CaseBoundary'
import { CaseGone } from './CaseGone'
import { CaseSkeleton } from './CaseSkeleton'
import { CaseBody } from './parts'
import type { CaseParts } from './slots'

export const casePaneQuery = graphql`
  query CasePaneQuery($number: String!) {
    case(number: $number) {
      id
      changeCursor
      ...CaseHeader_case
      ...Timeline_case
      ...Composer_case
      ...usePlaceVerbs_case
      ...slots_case
    }
  }
`

/** The open case, for what the screen around it puts into its places. */
export type OpenCase = NonNullable<CasePaneQuery$data['case']>

export const caseTabs = ['timeline', 'related', 'history'] as const
export type CaseTab = (typeof caseTabs)[number]

export interface CasePaneProps {
  number: string
  tab: CaseTab
  onTab: (tab: CaseTab) => void
  /** What other features show of the case. */
  parts: CaseParts
  /** Another case is to be opened. */
  onOpen: (number: string) => void
  /** At the upper right of the head, such as the button that picks it. */
  actions?: (found: OpenCase) => ReactNode
  onNext?: () => void
  onPrevious?: () => void
  /** The agent leaves a case that is no longer there to be seen. */
  onGone?: () => void
}

/** One case: its head, all that happened to it, and the place to add to it. Reads itself; `preload(casePaneQuery, { number })` begins earlier. */
export function CasePane(props: CasePaneProps) {
  const [attempt, setAttempt] = useState(0)
  return (
    <CaseBoundary key={attempt} resetKey={props.number} onRetry={() => setAttempt(attempt + 1)}>
      <Suspense fallback={<CaseSkeleton />}>
        <Reading attempt={attempt} {...props} />
      </Suspense>
    </CaseBoundary>
  )
}

function Reading({ attempt, ...props }: CasePaneProps & { attempt: number }) {
  const { case: found } = useLazyLoadQuery<CasePaneQuery>(
    casePaneQuery,
    { number: props.number },
    // What the store holds was read ahead a moment ago, or followed while it was open; from there the stream of changes goes on.
    { fetchPolicy: attempt === 0 ? 'store-or-network' : 'network-only', fetchKey: attempt },
  )
  if (!found) return <CaseGone number={props.number} onLeave={props.onGone} />
  // One pane for all cases: to fill it anew costs a fraction of making another one. What belongs to one case only is keyed inside.
  return <CaseBody found={found} {...props} />
}
