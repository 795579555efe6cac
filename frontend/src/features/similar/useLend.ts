import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import { useVerb } from '../../relay/useVerb'
import type { useLendMutation } from './__generated__/useLendMutation.graphql'
import type { useLendQuery } from './__generated__/useLendQuery.graphql'
import { writeAnswer } from './writeAnswer'

/** Lends the answer of a similar case to a new one: links them, and puts the answer into the dialog that resolves it. */
export function useLend(): (caseId: string, similarCaseId: string) => Promise<void> {
  const environment = useRelayEnvironment()
  const [link] = useVerb<useLendMutation>(graphql`
    mutation useLendMutation($input: LinkSimilarCaseInput!) {
      linkSimilarCase(input: $input) {
        case {
          ...SimilarSection_case
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  return async (caseId, similarCaseId) => {
    const query = graphql`
      query useLendQuery($id: ID!) {
        node(id: $id) {
          ... on Case {
            resolution {
              subject
              description
              resolutionType {
                id
              }
            }
          }
        }
      }
    `
    const answer = await fetchQuery<useLendQuery>(environment, query, { id: similarCaseId })
      .toPromise()
      .catch(() => undefined)
    const resolution = answer?.node?.resolution
    if (resolution) writeAnswer(caseId, resolution)
    await link({ caseId, similarCaseId, solution: true })
  }
}
