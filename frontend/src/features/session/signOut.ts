import { type ConcreteRequest, graphql } from 'relay-runtime'
import { live } from '../../relay/environment'
import { post } from '../../relay/network'

const mutation = graphql`
  mutation signOutMutation {
    signOut {
      userErrors {
        code
      }
    }
  }
` as ConcreteRequest

/** Ends the session and leaves the page, and with it everything that it holds in memory. */
export async function signOut(): Promise<void> {
  // Or the server's closing of the socket would be taken for a session that ran out.
  live.stop()
  try {
    await post(mutation.params, {})
  } catch (error) {
    live.start()
    throw error
  }
  location.assign('/login')
}
