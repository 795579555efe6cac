import { graphql, useLazyLoadQuery } from 'react-relay'
import type { useListsQuery } from './__generated__/useListsQuery.graphql'

/** The short lists that a new case chooses from, and the customer it begins with. */
export function useLists(customerId: string | undefined) {
  return useLazyLoadQuery<useListsQuery>(
    graphql`
      query useListsQuery($customerId: ID!, $hasCustomer: Boolean!) {
        subjects {
          id
          path
        }
        queues {
          id
          name
        }
        node(id: $customerId) @include(if: $hasCustomer) {
          __typename
          ... on Account {
            id
            name
          }
          ... on Contact {
            id
            name
          }
        }
      }
    `,
    { customerId: customerId ?? '', hasCustomer: customerId !== undefined },
    { fetchPolicy: 'store-or-network' },
  )
}
