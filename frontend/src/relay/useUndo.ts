import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../kit/Toast'
import type { useUndoMutation } from './__generated__/useUndoMutation.graphql'
import { useVerb } from './useVerb'

/** Takes back what was done with a case: everything becomes what it was. */
export function useUndo(): (number: string, commandId: string) => Promise<void> {
  const { t } = useLingui()
  const [undo] = useVerb<useUndoMutation>(graphql`
    mutation useUndoMutation($input: UndoInput!) {
      undo(input: $input) {
        cases {
          id
          ...CaseHeader_case
          ...usePlaceVerbs_case
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  return async (number, commandId) => {
    if (await undo({ commandId })) toast(t`${number} is as it was`)
  }
}

/** The way back for a toast; none when the verb changed nothing. */
export function useUndoing(): (number: string, commandId: string | null | undefined) => { undo?: () => void } {
  const undo = useUndo()
  return (number, commandId) => (commandId ? { undo: () => void undo(number, commandId) } : {})
}
