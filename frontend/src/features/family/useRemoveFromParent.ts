import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useUndoing } from '../../relay/useUndo'
import { useVerb } from '../../relay/useVerb'
import type { useRemoveFromParentMutation } from './__generated__/useRemoveFromParentMutation.graphql'

/** Takes a child from its parent, with a way back. */
export function useRemoveFromParent(): { remove: (caseId: string, number: string) => Promise<void>; isPending: boolean } {
  const { t } = useLingui()
  const undoing = useUndoing()
  const [run, { isPending }] = useVerb<useRemoveFromParentMutation>(graphql`
    mutation useRemoveFromParentMutation($input: RemoveFromParentInput!) {
      removeFromParent(input: $input) {
        case {
          id
          version
          parent {
            id
          }
        }
        commandId
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  return {
    isPending,
    remove: async (caseId, number) => {
      const done = await run({ caseId })
      if (done) toast(t`${number} has no parent any more`, undoing(number, done.commandId))
    },
  }
}
