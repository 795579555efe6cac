import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../../../kit/Toast'
import { useVerb } from '../../../relay/useVerb'
import type { useUndoMutation } from './__generated__/useUndoMutation.graphql'

/** Takes back what closed a case: everything becomes what it was. */
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
