import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../../../../kit/Toast'
import type { Problems } from '../../../../relay/problems'
import { useUndo } from '../../../../relay/useUndo'
import { useVerb, type VerbInput } from '../../../../relay/useVerb'
import type { useResolveMutation } from './__generated__/useResolveMutation.graphql'

interface Resolve {
  /** Answers the case and says so, with a way back. True when it was not refused. */
  resolve: (number: string, input: VerbInput<useResolveMutation>) => Promise<boolean>
  isPending: boolean
  problems: Problems
}

export function useResolve(): Resolve {
  const { t } = useLingui()
  const undo = useUndo()
  const [run, { isPending, problems }] = useVerb<useResolveMutation>(
    graphql`
      mutation useResolveMutation($input: ResolveCaseInput!) {
        resolveCase(input: $input) {
          case {
            id
            ...CaseHeader_case
            ...usePlaceVerbs_case
          }
          commandId
          userErrors {
            ...problems_error @relay(mask: false)
            # What it says now, so that trying again is about that.
            ... on StaleCaseError {
              case {
                ...CaseHeader_case
                ...usePlaceVerbs_case
              }
            }
          }
        }
      }
    `,
    { show: 'form' },
  )
  async function resolve(number: string, input: VerbInput<useResolveMutation>) {
    const payload = await run(input)
    if (!payload) return false
    const { commandId } = payload
    toast(t`${number} is resolved`, commandId ? { undo: () => void undo(number, commandId) } : {})
    return true
  }
  return { resolve, isPending, problems }
}
