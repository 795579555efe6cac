import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useUndoing } from '../../relay/useUndo'
import { useVerb } from '../../relay/useVerb'
import type { useDecrementMutation } from './__generated__/useDecrementMutation.graphql'

/** Lets a case take terms of its entitlement, or none. */
export function useDecrement(): (of: { id: string; number: string }, decrements: boolean) => Promise<void> {
  const { t } = useLingui()
  const undoing = useUndoing()
  const [run] = useVerb<useDecrementMutation>(graphql`
    mutation useDecrementMutation($input: SetDecrementInput!) {
      setDecrement(input: $input) {
        case {
          id
          ...CaseEntitlement_case
          ...EntitlementCommands_case
        }
        commandId
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  return async ({ id, number }, decrements) => {
    const payload = await run({ caseId: id, decrements })
    if (!payload) return
    const text = decrements ? t`${number} takes terms again` : t`${number} takes no terms; what it took is given back`
    toast(text, undoing(number, payload.commandId))
  }
}
