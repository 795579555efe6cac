import { loadQuery, type PreloadedQuery } from 'react-relay'
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime'
import { environment } from './environment'

const kept: PreloadedQuery<OperationType>[] = []
const most = 20

/**
 * Begins to read what a route needs, without waiting for it: the answer goes to `usePreloadedQuery`. What the store holds is
 * shown at once and refreshed. Nobody owns the references a router makes, so the last twenty are kept here and older ones let go.
 */
export function preload<T extends OperationType>(query: GraphQLTaggedNode, variables: T['variables']): PreloadedQuery<T> {
  const reference = loadQuery<T>(environment, query, variables, { fetchPolicy: 'store-and-network' })
  kept.push(reference as PreloadedQuery<OperationType>)
  if (kept.length > most) kept.shift()?.dispose()
  return reference
}
