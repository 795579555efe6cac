import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useWords } from '../../lib/words'
import { Problems } from '../../relay/problems'
import { useVerb } from '../../relay/useVerb'
import type { useUnmergeMutation } from './__generated__/useUnmergeMutation.graphql'

/** Separates a case again from what it was merged into, and says what did not come back. */
export function useUnmerge(): { unmerge: (id: string, number: string) => Promise<void>; isPending: boolean } {
  const { t, i18n } = useLingui()
  const words = useWords()
  const [run, { isPending }] = useVerb<useUnmergeMutation>(graphql`
    mutation useUnmergeMutation($input: UnmergeCasesInput!) {
      unmergeCases(input: $input) {
        outcomes {
          case {
            id
            ...CaseHeader_case
            ...usePlaceVerbs_case
            ...slots_case
          }
          survivor {
            id
            ...CaseHeader_case
            ...slots_related
          }
          keptFields
          lostPlace
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  async function unmerge(id: string, number: string) {
    const outcome = (await run({ mergedIds: [id] }))?.outcomes[0]
    if (!outcome) return
    if (outcome.userErrors.length > 0) {
      toast(new Problems(outcome.userErrors, i18n).sentences.join(' '), { kind: 'problem' })
      return
    }
    const kept = outcome.keptFields.map((field) => words.field(camel(field))).join(', ')
    const sentences = [
      t`${number} is a case of its own again.`,
      kept && t`Changed since and kept: ${kept}.`,
      outcome.lostPlace && t`It could not return to its queue.`,
    ]
    toast(sentences.filter(Boolean).join(' '))
  }
  return { unmerge, isPending }
}

/** RESOLVE_BY is what the words know as resolveBy. */
function camel(field: string): string {
  return field.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}
