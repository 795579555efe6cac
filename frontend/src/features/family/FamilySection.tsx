import { graphql, useLazyLoadQuery } from 'react-relay'
import type { CasePartProps } from '../../lib/parts'
import type { FamilySectionQuery } from './__generated__/FamilySectionQuery.graphql'
import { Family } from './Family'

/** Of the tab Related: the parent of the case, or its children. */
export function FamilySection({ caseId, onOpen }: CasePartProps) {
  const { node } = useLazyLoadQuery<FamilySectionQuery>(
    graphql`
      query FamilySectionQuery($id: ID!) {
        node(id: $id) {
          ...Family_case @alias(as: "case")
        }
      }
    `,
    { id: caseId },
    { fetchPolicy: 'store-and-network' },
  )
  return node?.case ? <Family item={node.case} onOpen={onOpen} /> : null
}
