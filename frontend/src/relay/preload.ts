import { loadQuery, type PreloadedQuery } from 'react-relay'
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime'
import { environment } from './environment'

const kept = new Map<GraphQLTaggedNode, PreloadedQuery<OperationType>[]>()
const most = 10

/**
 * Begins to read what a route needs, without waiting for it: the answer goes to `usePreloadedQuery`. What the store holds is
 * shown at once and refreshed. Nobody owns the references a router makes, so the last ten of each query are kept here and older
 * ones let go: cases that are read ahead must not push out the list on the screen.
 */
export function preload<T extends OperationType>(query: GraphQLTaggedNode, variables: T['variables']): PreloadedQuery<T> {
  const reference = loadQuery<T>(environment, query, variables, { fetchPolicy: 'store-and-network' })
  const others = kept.get(query) ?? []
  if (others.length === most) others.shift()?.dispose()
  kept.set(query, [...others, reference as PreloadedQuery<OperationType>])
  return reference
}
