import type { I18n } from '@lingui/core'
import { commitMutation, graphql } from 'react-relay'
import type { Environment } from 'relay-runtime'
import { failureText, Problems } from '../../relay/problems'
import type { MergeCasesInput, previewMutation, previewMutation$data } from './__generated__/previewMutation.graphql'

export type MergeInput = Omit<MergeCasesInput, 'dryRun' | 'idempotencyKey'>
export type Moved = previewMutation$data['mergeCases']['moved'][number]

export interface Preview {
  moved: readonly Moved[]
  /** Why not. */
  problems: readonly string[]
}

const mutation = graphql`
  mutation previewMutation($input: MergeCasesInput!) {
    mergeCases(input: $input) {
      moved {
        kind
        recordId
        title
      }
      userErrors {
        ...problems_error @relay(mask: false)
      }
    }
  }
`

let last: { key: string; answer: Promise<Preview> } | null = null

/** What a merge would do. Asked again for the same input it is the same promise, so that a component can wait for it. */
export function previewOf(environment: Environment, input: MergeInput, i18n: I18n): Promise<Preview> {
  const key = `${i18n.locale} ${JSON.stringify(input)}`
  if (last?.key !== key) last = { key, answer: ask(environment, input, i18n) }
  return last.answer
}

function ask(environment: Environment, input: MergeInput, i18n: I18n): Promise<Preview> {
  return new Promise((resolve) => {
    commitMutation<previewMutation>(environment, {
      mutation,
      variables: { input: { ...input, dryRun: true } },
      onCompleted: ({ mergeCases }) =>
        resolve({ moved: mergeCases.moved, problems: new Problems(mergeCases.userErrors, i18n).sentences }),
      onError: (error) => resolve({ moved: [], problems: [failureText(error, i18n)] }),
    })
  })
}

/** The next dialog asks anew. */
export function forgetPreview(): void {
  last = null
}
