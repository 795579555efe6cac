import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import { keepCounts } from '../../relay/queueCounts'
import { useLive } from '../../relay/useLive'
import type { HomeLiveSubscription } from './__generated__/HomeLiveSubscription.graphql'
import type { loadShellQuery } from './__generated__/loadShellQuery.graphql'
import { shellQuery } from './load'

/** Keeps the number at the rail as it is now, whatever screen is open. */
export function HomeLive({ queueId, after }: { queueId: string; after: string }) {
  const environment = useRelayEnvironment()
  useLive<HomeLiveSubscription>({
    subscription: graphql`
      subscription HomeLiveSubscription($queueId: ID!, $after: ChangeCursor) {
        queueChanges(queueId: $queueId, after: $after) {
          cursor
          at
          kind
          counts {
            waiting
          }
        }
      }
    `,
    variables: { queueId },
    after,
    updater: (store) => keepCounts(store, queueId),
    onResync: async () =>
      (await fetchQuery<loadShellQuery>(environment, shellQuery, {}).toPromise())?.cases.changeCursor ?? after,
  })
  return null
}
