import { graphql } from 'react-relay'
import type { RecordSourceProxy } from 'relay-runtime'
import { useVerb, type VerbInput } from '../../relay/useVerb'
import type { useUpdateCaseMutation } from './__generated__/useUpdateCaseMutation.graphql'

/** Fields of a case to change. */
export type CasePatch = Omit<VerbInput<useUpdateCaseMutation>, 'caseId' | 'expectedVersion'>

/**
 * Changes fields of a case at once on the screen, and takes it back when the server refuses. The last one to choose from a
 * menu wins: what is chosen there is chosen against what the screen shows, and that is live. Free text goes through
 * `CaseTitle`, which asks.
 */
export function useUpdateCase(
  caseId: string,
): (patch: CasePatch, show?: (store: RecordSourceProxy) => void) => Promise<boolean> {
  const [update] = useVerb<useUpdateCaseMutation>(graphql`
    mutation useUpdateCaseMutation($input: UpdateCaseInput!) {
      updateCase(input: $input) {
        case {
          id
          version
          title
          priority
          escalated
          statusReason {
            id
            code
            name
          }
          type
          origin
          subject {
            id
            title
            path
          }
          product {
            id
            name
          }
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  return async (patch, show) => {
    const optimisticUpdater = (store: RecordSourceProxy) => {
      const record = store.get(caseId)
      for (const [field, value] of Object.entries(patch)) {
        if (record && !field.endsWith('Id')) record.setValue(value as string | boolean | null, field)
      }
      show?.(store)
    }
    return (await update({ caseId, ...patch }, { optimisticUpdater })) !== null
  }
}
