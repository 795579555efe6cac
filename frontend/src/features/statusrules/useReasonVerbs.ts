import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useWords } from '../../lib/words'
import type { Problems } from '../../relay/problems'
import { useVerb, type VerbInput } from '../../relay/useVerb'
import type { useReasonVerbsDefaultMutation } from './__generated__/useReasonVerbsDefaultMutation.graphql'
import type { useReasonVerbsMoveMutation } from './__generated__/useReasonVerbsMoveMutation.graphql'
import type { useReasonVerbsRetireMutation } from './__generated__/useReasonVerbsRetireMutation.graphql'

/** What is done to a reason in the list. A new order is read anew; the rest is in the answer. */
export function useReasonVerbs(onChanged: () => void) {
  const [move] = useVerb<useReasonVerbsMoveMutation>(graphql`
    mutation useReasonVerbsMoveMutation($input: MoveStatusReasonInput!) {
      moveStatusReason(input: $input) {
        statusReasons {
          id
          position
          version
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  const { t, i18n } = useLingui()
  const words = useWords()
  const tellStranded = ({ errors }: Problems) => {
    const lost = errors.flatMap(
      (error) => (error as { reasons?: readonly { code: string | null; name: string }[] }).reasons ?? [],
    )
    if (lost.length === 0) return false
    const names = new Intl.ListFormat(i18n.locale).format(lost.map((reason) => words.statusReason(reason)))
    toast(t`It is still needed: without it no way would lead from here to a resolved or cancelled case: ${names}.`, {
      kind: 'problem',
    })
    return true
  }
  const [retire] = useVerb<useReasonVerbsRetireMutation>(
    graphql`
    mutation useReasonVerbsRetireMutation($input: RetireStatusReasonInput!) {
      retireStatusReason(input: $input) {
        statusReason {
          id
          retiredAt
          version
        }
        userErrors {
          ...problems_error @relay(mask: false)
          ... on StrandedReasonsError {
            reasons {
              name
              code
            }
          }
        }
      }
    }
  `,
    { onRefused: tellStranded },
  )
  const [makeDefault] = useVerb<useReasonVerbsDefaultMutation>(graphql`
    mutation useReasonVerbsDefaultMutation($input: SetDefaultStatusReasonInput!) {
      setDefaultStatusReason(input: $input) {
        statusReasons {
          id
          isDefault
          version
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  return {
    move: async (input: VerbInput<useReasonVerbsMoveMutation>) => {
      if (await move(input)) onChanged()
    },
    retire,
    makeDefault,
  }
}
