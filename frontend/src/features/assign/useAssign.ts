import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import { Problems } from '../../relay/problems'
import { useVerb } from '../../relay/useVerb'
import type { useAssignMutation } from './__generated__/useAssignMutation.graphql'

export interface Assigned {
  id: string
  number: string
  title: string
  /** As it was before. */
  ownerId: string | null
  ownerName: string | null
}

export interface Refused {
  id: string
  number: string
  title: string
  reason: string
}

/** Gives cases another owner, says so with a way back, and tells `onDone` which of them were refused. */
export function useAssign(cases: readonly Assigned[], onDone: (refused: readonly Refused[]) => void) {
  const { t, i18n } = useLingui()
  const [run] = useVerb<useAssignMutation>(graphql`
    mutation useAssignMutation($input: AssignCasesInput!) {
      assignCases(input: $input) {
        outcomes {
          caseId
          case {
            id
            version
            owner {
              __typename
              ... on User {
                id
                name
              }
              ... on Team {
                id
                name
              }
            }
          }
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

  async function undo(done: readonly Assigned[]) {
    for (const ownerId of new Set(done.map((one) => one.ownerId))) {
      if (ownerId !== null) await run({ caseIds: done.filter((one) => one.ownerId === ownerId).map(({ id }) => id), ownerId })
    }
  }

  return async function assign(ownerId: string, name: string) {
    const payload = await run({ caseIds: cases.map(({ id }) => id), ownerId })
    if (!payload) return
    const errors = new Map(payload.outcomes.map((outcome) => [outcome.caseId, outcome.userErrors]))
    const isRefused = ({ id }: Assigned) => (errors.get(id)?.length ?? 0) > 0
    const done = cases.filter((one) => !isRefused(one))
    const back = done.filter((one) => one.ownerId !== null && one.ownerId !== ownerId)
    const [first] = done
    const count = done.length
    if (first) {
      const { number } = first
      const text = count === 1 ? t`${number} is assigned to ${name}` : t`${count} cases are assigned to ${name}`
      toast(text, back.length > 0 ? { undo: () => void undo(back) } : {})
    }
    onDone(
      cases.filter(isRefused).map(({ id, number, title }) => {
        const problems = new Problems(errors.get(id) ?? [], i18n)
        return { id, number, title, reason: problems.sentences.join(' ') }
      }),
    )
  }
}
