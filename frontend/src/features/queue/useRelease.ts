import { graphql } from 'react-relay'
import { useVerb, type Verb } from '../../relay/useVerb'
import type { useReleaseMutation } from './__generated__/useReleaseMutation.graphql'

/** Gives a case back to its queue. */
export function useRelease(): Verb<useReleaseMutation> {
  return useVerb<useReleaseMutation>(graphql`
    mutation useReleaseMutation($input: ReleaseQueueItemInput!) {
      releaseQueueItem(input: $input) {
        case {
          ...usePlaceVerbs_case
        }
        commandId
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
}
