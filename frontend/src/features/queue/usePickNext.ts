import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useUndoing } from '../../relay/useUndo'
import { useVerb } from '../../relay/useVerb'
import type { usePickNextMutation } from './__generated__/usePickNextMutation.graphql'

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
          commandId
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
  const undoing = useUndoing()
  return async (queueId) => {
    // A key that is held down must not empty the queue.
    if (isPending) return
    const payload = await pickNext({ queueId })
    if (!payload?.case) return
    const { number } = payload.case
    onOpen(number)
    toast(t`You work on ${number} now`, undoing(number, payload.commandId))
  }
}
