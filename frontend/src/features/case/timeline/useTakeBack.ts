import { graphql } from 'react-relay'
import { useVerb } from '../../../relay/useVerb'
import type { useTakeBackMutation } from './__generated__/useTakeBackMutation.graphql'

/** Takes back what a verb did. What comes back is shown by the stream of changes. */
export function useTakeBack(): (commandId: string) => Promise<unknown> {
  const [undo] = useVerb<useTakeBackMutation>(graphql`
    mutation useTakeBackMutation($input: UndoInput!) {
      undo(input: $input) {
        cases {
          id
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  return (commandId) => undo({ commandId })
}
