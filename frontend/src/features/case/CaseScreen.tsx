import { useLingui } from '@lingui/react/macro'
import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay'
import { EmptyState } from '../../kit/States'
import type { CaseScreenQuery } from './__generated__/CaseScreenQuery.graphql'

export const caseScreenQuery = graphql`
  query CaseScreenQuery($number: String!) {
    case(number: $number) {
      id
      number
      title
    }
  }
`

export function CaseScreen({ query }: { query: PreloadedQuery<CaseScreenQuery> }) {
  const { t } = useLingui()
  const { case: found } = usePreloadedQuery<CaseScreenQuery>(caseScreenQuery, query)
  if (!found) return <EmptyState title={t`This case is not here, or not for you to see`} />
  return <EmptyState title={found.title}>{found.number}</EmptyState>
}
