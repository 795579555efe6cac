import { useMemo } from 'react'
import { graphql, useLazyLoadQuery, useRelayEnvironment } from 'react-relay'
import { createReread } from '../../relay/reread'
import { useLive } from '../../relay/useLive'
import type { useRulesQuery, useRulesQuery$data } from './__generated__/useRulesQuery.graphql'
import type { useRulesSubscription } from './__generated__/useRulesSubscription.graphql'

export type Reason = useRulesQuery$data['statusReasons'][number]
export type Rules = useRulesQuery$data['statusRules']

const query = graphql`
  query useRulesQuery {
    statusReasons {
      id
      version
      status
      code
      name
      position
      isDefault
      retiredAt
    }
    statusRules {
      changeCursor
      enabled
      transitions {
        from {
          id
        }
        to {
          id
        }
      }
    }
  }
`

/** The status reasons and what may follow what, kept as they are now. */
export function useRules(): { reasons: readonly Reason[]; rules: Rules; refresh: () => void } {
  const environment = useRelayEnvironment()
  const { statusReasons, statusRules } = useLazyLoadQuery<useRulesQuery>(query, {}, { fetchPolicy: 'store-and-network' })
  const read = useMemo(() => createReread<useRulesQuery>(environment, query, {}), [environment])
  useLive<useRulesSubscription>({
    subscription: graphql`
      subscription useRulesSubscription($after: ChangeCursor) {
        statusRulesChanges(after: $after) {
          cursor
          at
          kind
        }
      }
    `,
    variables: {},
    after: statusRules.changeCursor,
    onEvent: () => void read(),
    onResync: async () => (await read()).statusRules.changeCursor,
  })
  return { reasons: inOrder(statusReasons), rules: statusRules, refresh: () => void read() }
}

/** By the life of a case, then in the order they are offered. */
function inOrder(reasons: readonly Reason[]): Reason[] {
  const life = ['ACTIVE', 'RESOLVED', 'CANCELLED']
  return reasons.toSorted((a, b) => life.indexOf(a.status) - life.indexOf(b.status) || a.position - b.position)
}
