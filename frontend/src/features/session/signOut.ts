import { type ConcreteRequest, graphql } from 'relay-runtime'
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
  await post(mutation.params, {})
  location.assign('/login')
}
