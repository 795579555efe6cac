import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useUndoing } from '../../relay/useUndo'
import { useVerb, type VerbInput } from '../../relay/useVerb'
import type { useLinkMutation } from './__generated__/useLinkMutation.graphql'

/** Links a similar case and says so, with a way back. True when it was not refused. */
export function useLink() {
  const { t } = useLingui()
  const undoing = useUndoing()
  const [run, { isPending }] = useVerb<useLinkMutation>(graphql`
    mutation useLinkMutation($input: LinkSimilarCaseInput!) {
      linkSimilarCase(input: $input) {
        case {
          ...SimilarSection_case
        }
        similarCase {
          ...SimilarSection_case
        }
        commandId
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  async function link(input: VerbInput<useLinkMutation>, number: string): Promise<boolean> {
    const done = await run(input)
    if (!done) return false
    toast(input.solution ? t`${number} is linked as the solution` : t`${number} is linked`, undoing(number, done.commandId))
    return true
  }
  return { link, isPending }
}
