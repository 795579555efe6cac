import { useLingui } from '@lingui/react/macro'
import { Navigate } from '@tanstack/react-router'
import { Inbox } from 'lucide-react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { EmptyState } from '../../kit/States'
import type { homeQuery } from './__generated__/homeQuery.graphql'

/** The first queue of the signed-in user. */
export function HomeRoute() {
  const { t } = useLingui()
  const { viewer } = useLazyLoadQuery<homeQuery>(
    graphql`
      query homeQuery {
        viewer {
          queues {
            id
          }
        }
      }
    `,
    {},
    { fetchPolicy: 'store-or-network' },
  )
  const [first] = viewer?.queues ?? []
  if (first) return <Navigate to="/queues/$queueId" params={{ queueId: first.id }} replace />
  return (
    <EmptyState icon={<Inbox size={24} strokeWidth={1.5} aria-hidden="true" />} title={t`You are in no queue`}>
      {t`A supervisor can add you to one. Until then, customers and cases can be found with the search.`}
    </EmptyState>
  )
}
