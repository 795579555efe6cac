import {
  type Environment,
  type GraphQLSubscriptionConfig,
  type GraphQLTaggedNode,
  type OperationType,
  requestSubscription,
} from 'relay-runtime'

export interface Follow<T extends OperationType> {
  subscription: GraphQLTaggedNode
  /** All but `after`. */
  variables: Omit<T['variables'], 'after'>
  /** The `changeCursor` that was read with what is on the screen. */
  after: string
  /** Edits the store, inside Relay's transaction; not called for RESYNC. Applying an event twice must be harmless. */
  updater?: GraphQLSubscriptionConfig<T>['updater']
  /** Every event but RESYNC, after the store holds it. */
  onEvent?: (event: NonNullable<T['response']>) => void
  /** Too much was missed: read everything again, and answer the new `changeCursor`. */
  onResync: () => Promise<string>
  /** The server refuses the subscription for good. */
  onError?: (error: Error) => void
}

const pause = 2_000

/** Follows a stream of changes from a cursor until the answer is called; reads again when it is told to. */
export function follow<T extends OperationType>(environment: Environment, what: Follow<T>): () => void {
  let ended = false
  let end = () => {}

  function from(after: string) {
    let isStale = false
    const { dispose } = requestSubscription<T>(environment, {
      subscription: what.subscription,
      variables: { ...what.variables, after } as T['variables'],
      updater: (store, data) => {
        if (!isResync(data)) what.updater?.(store, data)
      },
      onNext: (data) => {
        if (ended || isStale || !data) return
        if (!isResync(data)) return what.onEvent?.(data)
        isStale = true
        // Not from inside the observer that is being told.
        queueMicrotask(() => {
          dispose()
          void resync()
        })
      },
      onError: (error) => what.onError?.(error),
    })
    end = dispose
  }

  async function resync() {
    while (!ended) {
      try {
        const after = await what.onResync()
        if (!ended) from(after)
        return
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
  }

  from(what.after)
  return () => {
    ended = true
    end()
  }
}

function isResync(data: unknown): boolean {
  const [event] = typeof data === 'object' && data !== null ? Object.values(data) : []
  return typeof event === 'object' && event !== null && 'kind' in event && event.kind === 'RESYNC'
}
