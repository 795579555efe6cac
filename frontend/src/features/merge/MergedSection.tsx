import { graphql, useLazyLoadQuery } from 'react-relay'
import type { CasePartProps } from '../../lib/parts'
import type { MergedSectionQuery } from './__generated__/MergedSectionQuery.graphql'
import { MergedCases } from './MergedCases'

/** Of the tab Related: what was merged into the case. */
export function MergedSection({ caseId, onOpen }: CasePartProps) {
  const { node } = useLazyLoadQuery<MergedSectionQuery>(
    graphql`
      query MergedSectionQuery($id: ID!) {
        node(id: $id) {
          ...MergedCases_case @alias(as: "case")
        }
      }
    `,
    { id: caseId },
    { fetchPolicy: 'store-and-network' },
  )
  return node?.case ? <MergedCases item={node.case} onOpen={onOpen} /> : null
}
