import { plural } from '@lingui/core/macro'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import type { Problems } from '../../relay/problems'
import { useUndoing } from '../../relay/useUndo'
import { useVerb } from '../../relay/useVerb'
import type { useSetParentMutation } from './__generated__/useSetParentMutation.graphql'

export interface Refused {
  caseId: string
  message: string
}

/** Puts cases below another. Answers those that were refused, or null when nothing was done at all. */
export function useSetParent(): {
  setParent: (parentId: string, caseIds: readonly string[]) => Promise<readonly Refused[] | null>
  isPending: boolean
  problems: Problems
} {
  const undoing = useUndoing()
  const [run, { isPending, problems }] = useVerb<useSetParentMutation>(
    graphql`
      mutation useSetParentMutation($input: SetParentCaseInput!) {
        setParentCase(input: $input) {
          outcomes {
            caseId
            case {
              id
              version
              parent {
                id
                number
                title
              }
            }
            userErrors {
              message
            }
          }
          parent {
            id
            number
            ...Family_case
          }
          commandId
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  async function setParent(parentId: string, caseIds: readonly string[]) {
    const done = await run({ parentId, caseIds })
    if (!done) return null
    const refused = done.outcomes.flatMap(({ caseId, userErrors: [first] }) =>
      first ? [{ caseId, message: first.message }] : [],
    )
    const parent = done.parent?.number ?? ''
    const count = done.outcomes.length - refused.length
    if (count > 0) {
      const said = plural(count, { one: `# case is now below ${parent}`, other: `# cases are now below ${parent}` })
      toast(said, undoing(parent, done.commandId))
    }
    return refused
  }
  return { setParent, isPending, problems }
}
