import { Environment, Network, Observable, RecordSource, Store } from 'relay-runtime'
import { createLive } from './live'
import { post } from './network'
import { signInAgain } from './session'

const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:'

/** The one socket of this page. The shell starts it. */
export const live = createLive({ url: `${scheme}//${location.host}/graphql`, onUnauthenticated: signInAgain })

/** The one Relay environment of this page. */
export const environment = new Environment({
  network: Network.create(
    async (operation, variables) => {
      const answer = await post(operation, variables)
      return answer as never
    },
    (operation, variables) =>
      Observable.create((sink) =>
        live.subscribe(
          { operationName: operation.name, query: operation.text ?? '', variables: { ...variables } },
          { next: (response) => sink.next(response as never), error: (errors) => sink.error(new Error(errors[0]?.message)) },
        ),
      ),
  ),
  store: new Store(new RecordSource(), { gcReleaseBufferSize: 30 }),
})
