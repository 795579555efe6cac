import { graphql } from 'react-relay'
import { useRereadQuery } from '../../relay/useRereadQuery'
import type { useStepsQuery, useStepsQuery$data } from './__generated__/useStepsQuery.graphql'

type Case = NonNullable<NonNullable<useStepsQuery$data['node']>['case']>
export type Step = Case['history']['nodes'][number]

/** The latest steps of a case in short: what the filter offers, and where the slider stops. */
export function useSteps(caseId: string, news: number): Case | null {
  const { node } = useRereadQuery<useStepsQuery>(
    graphql`
      query useStepsQuery($id: ID!) {
        node(id: $id) {
          ... on Case @alias(as: "case") {
            changeCursor
            createdAt
            history(first: 100) {
              nodes {
                commandId
                at
                verb
                by {
                  id
                  name
                }
              }
            }
          }
        }
      }
    `,
    { id: caseId },
    news,
  )
  return node?.case ?? null
}
