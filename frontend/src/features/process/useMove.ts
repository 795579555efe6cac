import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useUndoing } from '../../relay/useUndo'
import { useVerb } from '../../relay/useVerb'
import type { useMoveMutation } from './__generated__/useMoveMutation.graphql'

/** Leads a case to a stage, or finishes its process: `null`. */
export function useMove(caseId: string): {
  move: (stageId: string | null, said: string) => Promise<void>
  isPending: boolean
} {
  const { t } = useLingui()
  const undoing = useUndoing()
  const [run, { isPending }] = useVerb<useMoveMutation>(graphql`
    mutation useMoveMutation($input: MoveToStageInput!) {
      moveToStage(input: $input) {
        case {
          id
          number
          version
          ...ProcessBar_case
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
    move: async (stageId, said) => {
      const done = await run({ caseId, stageId })
      if (!done) return
      const number = done.case?.number ?? ''
      toast(t`${number}: ${said}`, undoing(number, done.commandId))
    },
  }
}
