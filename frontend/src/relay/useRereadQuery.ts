import { useEffect, useMemo, useRef } from 'react'
import { useLazyLoadQuery, useRelayEnvironment } from 'react-relay'
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime'
import { createReread } from './reread'

/**
 * What a query says, and says again whenever `version` changes. A `fetchKey` would share an answer that is on its way, which may be
 * from before what changed the version. While it is read again, and when that fails, what was read before is shown.
 */
export function useRereadQuery<T extends OperationType>(
  query: GraphQLTaggedNode,
  variables: T['variables'],
  version: number | string,
): T['response'] {
  const environment = useRelayEnvironment()
  const asked = JSON.stringify(variables)
  const reread = useMemo(() => createReread<T>(environment, query, JSON.parse(asked)), [environment, query, asked])
  const read = useRef({ asked, version })
  useEffect(() => {
    const before = read.current
    read.current = { asked, version }
    // What is asked for with other variables is read anyway.
    if (before.asked === asked && before.version !== version) reread().catch(() => {})
  }, [asked, version, reread])
  return useLazyLoadQuery<T>(query, variables, { fetchPolicy: 'store-and-network' })
}
