import { useLingui } from '@lingui/react/macro'
import { Inbox } from 'lucide-react'
import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay'
import { EmptyState } from '../../kit/States'
import type { QueueScreenQuery } from './__generated__/QueueScreenQuery.graphql'

export const queueScreenQuery = graphql`
  query QueueScreenQuery($id: ID!) {
    queue(id: $id) {
      id
      name
      description
      counts {
        waiting
      }
    }
  }
`

interface Props {
  query: PreloadedQuery<QueueScreenQuery>
  view: 'available' | 'all' | 'mine'
  sort: 'time' | 'priority' | 'age'
  caseNumber: string | null
  onChange: (search: { view?: Props['view']; sort?: Props['sort']; case?: string }) => void
}

export function QueueScreen({ query }: Props) {
  const { t } = useLingui()
  const { queue } = usePreloadedQuery<QueueScreenQuery>(queueScreenQuery, query)
  const icon = <Inbox size={24} strokeWidth={1.5} aria-hidden="true" />
  if (!queue) return <EmptyState icon={icon} title={t`This queue is not here, or not for you to see`} />
  const waiting = queue.counts.waiting
  return (
    <EmptyState icon={icon} title={queue.name}>
      {t`Waiting: ${waiting}`}
    </EmptyState>
  )
}
