import { useLingui } from '@lingui/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchQuery, useRelayEnvironment } from 'react-relay'
import type { GraphQLTaggedNode, OperationType } from 'relay-runtime'
import { failureText } from './problems'

export interface Search<T extends OperationType> {
  /** What was found last; it stays while the next is looked for. */
  data: T['response'] | null
  isSearching: boolean
  /** Why nothing could be looked for, in words. */
  failure: string | null
  search: (variables: T['variables']) => void
}

/** Asks the server for what is typed, `rest` milliseconds after the last key. Only the answer to the last question counts, in whatever order they come. */
export function useSearch<T extends OperationType>(query: GraphQLTaggedNode, { rest = 0 }: { rest?: number } = {}): Search<T> {
  const environment = useRelayEnvironment()
  const { i18n } = useLingui()
  const [state, setState] = useState<Omit<Search<T>, 'search'>>({ data: null, isSearching: false, failure: null })
  const asked = useRef<{ unsubscribe: () => void } | null>(null)
  useEffect(() => () => asked.current?.unsubscribe(), [])

  // A field asks again when this changes, so it must not.
  const search = useCallback(
    (variables: T['variables']) => {
      asked.current?.unsubscribe()
      setState(({ data }) => ({ data, isSearching: true, failure: null }))
      const ask = () => {
        asked.current = fetchQuery<T>(environment, query, variables).subscribe({
          next: (data) => setState({ data, isSearching: false, failure: null }),
          error: (error: unknown) => setState({ data: null, isSearching: false, failure: failureText(error, i18n) }),
        })
      }
      const timer = setTimeout(ask, rest)
      asked.current = { unsubscribe: () => clearTimeout(timer) }
    },
    [environment, query, i18n, rest],
  )
  return { ...state, search }
}
