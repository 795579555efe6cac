import { useLingui } from '@lingui/react/macro'
import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay'
import { EmptyState } from '../../kit/States'
import type { CustomerScreenQuery } from './__generated__/CustomerScreenQuery.graphql'

export const customerScreenQuery = graphql`
  query CustomerScreenQuery($id: ID!) {
    node(id: $id) {
      ... on Account {
        name
      }
      ... on Contact {
        name
      }
    }
  }
`

export function CustomerScreen({ query }: { query: PreloadedQuery<CustomerScreenQuery> }) {
  const { t } = useLingui()
  const { node } = usePreloadedQuery<CustomerScreenQuery>(customerScreenQuery, query)
  return <EmptyState title={node?.name ?? t`This customer is not here, or not for you to see`} />
}
