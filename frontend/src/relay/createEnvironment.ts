import { DefaultHandlerProvider, Environment, Network, Observable, RecordSource, Store } from 'relay-runtime'
import { backwardsHandler } from './backwards'
import type { Live } from './live'
import { post } from './network'

/** A Relay environment that reads and writes over HTTP and follows over the given socket. */
export function createEnvironment(live: Live): Environment {
  return new Environment({
    network: Network.create(
      async (operation, variables) => (await post(operation, variables)) as never,
      (operation, variables) =>
        Observable.create((sink) =>
          live.subscribe(
            { operationName: operation.name, query: operation.text ?? '', variables: { ...variables } },
            {
              next: (response) => sink.next(response as never),
              error: (errors) => sink.error(new Error(errors[0]?.message)),
            },
          ),
        ),
    ),
    handlerProvider: (handle) => (handle === 'backwards' ? backwardsHandler : DefaultHandlerProvider(handle)),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: 30 }),
  })
}
