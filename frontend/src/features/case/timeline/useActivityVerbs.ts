import { graphql } from 'react-relay'
import { useVerb } from '../../../relay/useVerb'
import type { useActivityVerbsCancelMutation } from './__generated__/useActivityVerbsCancelMutation.graphql'
import type { useActivityVerbsCompleteMutation } from './__generated__/useActivityVerbsCompleteMutation.graphql'

/** What can be done with an activity that is still open. */
export function useActivityVerbs(activityId: string): {
  complete: () => Promise<unknown>
  cancel: () => Promise<unknown>
  isPending: boolean
} {
  const [complete, { isPending: isCompleting }] = useVerb<useActivityVerbsCompleteMutation>(graphql`
    mutation useActivityVerbsCompleteMutation($input: CompleteActivityInput!) {
      completeActivity(input: $input) {
        activity {
          id
          version
          status
          statusReason
          closedAt
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  const [cancel, { isPending: isCancelling }] = useVerb<useActivityVerbsCancelMutation>(graphql`
    mutation useActivityVerbsCancelMutation($input: CancelActivityInput!) {
      cancelActivity(input: $input) {
        activity {
          id
          version
          status
          statusReason
          closedAt
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  return {
    complete: () =>
      complete({ activityId }, { optimisticUpdater: (store) => store.get(activityId)?.setValue('COMPLETED', 'status') }),
    cancel: () => cancel({ activityId }),
    isPending: isCompleting || isCancelling,
  }
}
