import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { usePickNextMutation } from './__generated__/usePickNextMutation.graphql'
import { useRelease } from './useRelease'

/** Takes the next best case of a queue and opens it. */
export function usePickNext(onOpen: (number: string) => void): (queueId: string) => Promise<void> {
  const { t } = useLingui()
  const [pickNext, { isPending }] = useVerb<usePickNextMutation>(
    graphql`
      mutation usePickNextMutation($input: PickNextInput!) {
        pickNext(input: $input) {
          case {
            id
            number
            ...usePlaceVerbs_case
            # It may be further down than the list was read.
            ...QueueRow_case
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    {
      onRefused: ({ errors, sentences }) => {
        if (!errors.every((error) => error.code === 'QUEUE_EMPTY')) return false
        // Good news, not a problem.
        toast(sentences.join(' '))
        return true
      },
    },
  )
  const [release] = useRelease()
  return async (queueId) => {
    // A key that is held down must not empty the queue.
    if (isPending) return
    const picked = (await pickNext({ queueId }))?.case
    if (!picked) return
    const { id, number } = picked
    onOpen(number)
    toast(t`You work on ${number} now`, { undo: () => void release({ caseId: id }) })
  }
}
