import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { GraphQLTaggedNode } from 'relay-runtime'
import { useLive } from '../../relay/useLive'
import type { QueueLiveSubscription } from './__generated__/QueueLiveSubscription.graphql'
import type { QueueScreenQuery } from './__generated__/QueueScreenQuery.graphql'
import { type Arrivals, applyQueueChange } from './applyQueueChange'

interface Props {
  queueId: string
  /** Of the reading that is on the screen. Another reading is another `key`: what happened since is told again. */
  after: string
  list: Arrivals
  /** What to read again when too much was missed. */
  query: GraphQLTaggedNode
  variables: QueueScreenQuery['variables']
}

/** Keeps the queue on the screen as it is now. */
export function QueueLive({ queueId, after, list, query, variables }: Props) {
  const environment = useRelayEnvironment()
  useLive<QueueLiveSubscription>({
    subscription: graphql`
      subscription QueueLiveSubscription($queueId: ID!, $after: ChangeCursor) {
        queueChanges(queueId: $queueId, after: $after) {
          cursor
          at
          kind
          caseId
          case {
            id
            number
            status
            resolveBy
            priority
            createdAt
            queue {
              id
            }
            worker {
              id
            }
            ...QueueRow_case
            ...usePlaceVerbs_case
          }
          counts {
            waiting
            working
            mine
          }
        }
      }
    `,
    variables: { queueId },
    after,
    updater: (store) => applyQueueChange(store, queueId, list),
    onResync: async () => {
      const answer = await fetchQuery<QueueScreenQuery>(environment, query, variables).toPromise()
      return answer?.queue?.changeCursor ?? after
    },
  })
  return null
}
