import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useUndoing } from '../../relay/useUndo'
import { useVerb } from '../../relay/useVerb'
import type { useUnlinkMutation } from './__generated__/useUnlinkMutation.graphql'

/** Takes a link away and says so, with a way back. */
export function useUnlink() {
  const { t } = useLingui()
  const undoing = useUndoing()
  const [run, { isPending }] = useVerb<useUnlinkMutation>(graphql`
    mutation useUnlinkMutation($input: UnlinkSimilarCaseInput!) {
      unlinkSimilarCase(input: $input) {
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
  async function unlink(caseId: string, similar: { id: string; number: string }) {
    const done = await run({ caseId, similarCaseId: similar.id })
    const { number } = similar
    if (done) toast(t`${number} is no longer linked`, undoing(number, done.commandId))
  }
  return { unlink, isPending }
}
