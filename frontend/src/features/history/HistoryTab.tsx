import { useState, useTransition } from 'react'
import { graphql } from 'react-relay'
import type { CasePartProps } from '../../lib/parts'
import { useLive } from '../../relay/useLive'
import type { HistoryTabSubscription } from './__generated__/HistoryTabSubscription.graphql'
import { AsOf } from './AsOf'
import { Changes } from './Changes'
import { useSteps } from './useSteps'

/** What was done to the case, and the case as it was at any moment. Grows by itself. */
export function HistoryTab({ caseId, number }: CasePartProps) {
  const [news, setNews] = useState(0)
  const [, startTransition] = useTransition()
  const refresh = () => startTransition(() => setNews((count) => count + 1))
  const [moment, setMoment] = useState<string | null>(null)
  const found = useSteps(caseId, news)
  const after = found?.changeCursor ?? ''
  useLive<HistoryTabSubscription>({
    subscription: graphql`
      subscription HistoryTabSubscription($caseId: ID!, $after: ChangeCursor) {
        caseChanges(caseId: $caseId, after: $after) {
          cursor
          at
          kind
        }
      }
    `,
    variables: { caseId },
    after,
    onEvent: refresh,
    onResync: async () => {
      refresh()
      return after
    },
  })
  if (!found) return null
  const steps = found.history.nodes
  if (moment !== null) {
    return (
      <AsOf
        caseId={caseId}
        number={number}
        steps={steps}
        openedAt={found.createdAt}
        moment={moment}
        news={news}
        onMoment={setMoment}
        onClose={() => setMoment(null)}
      />
    )
  }
  return <Changes caseId={caseId} number={number} steps={steps} news={news} onMoment={setMoment} />
}
