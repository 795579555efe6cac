import { useEffect, useEffectEvent } from 'react'
import { useRelayEnvironment } from 'react-relay'
import type { OperationType } from 'relay-runtime'
import { useStore } from '../lib/store'
import { live } from './environment'
import { type Follow, follow } from './follow'
import type { Connection } from './live'

/**
 * Follows a stream while the component is on the screen. `after` counts only at the beginning (or when the variables change):
 * from then on the stream moves its own cursor. Take it from the query that read the screen, never from a later page.
 */
export function useLive<T extends OperationType>(what: Follow<T>): void {
  const environment = useRelayEnvironment()
  const key = JSON.stringify(what.variables)
  const updater = useEffectEvent<NonNullable<Follow<T>['updater']>>((store, data) => what.updater?.(store, data))
  const onEvent = useEffectEvent<NonNullable<Follow<T>['onEvent']>>((event) => what.onEvent?.(event))
  const onResync = useEffectEvent(() => what.onResync())
  const onError = useEffectEvent((error: Error) => what.onError?.(error))
  const begin = useEffectEvent(() => follow<T>(environment, { ...what, updater, onEvent, onResync, onError }))

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the variables, and `begin` reads the rest
  useEffect(() => begin(), [environment, what.subscription, key])
}

/** How fresh the screen is; for the status bar and for StaleNotice. */
export function useConnection(): Connection {
  return useStore(live.connection)
}
