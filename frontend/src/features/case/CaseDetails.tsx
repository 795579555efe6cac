import { graphql, useFragment } from 'react-relay'
import type { CaseDetails_case$key } from './__generated__/CaseDetails_case.graphql'

/** What kind of request it is, for the right pane. */
export function CaseDetails({ item }: { item: CaseDetails_case$key }) {
  const found = useFragment(
    graphql`
      fragment CaseDetails_case on Case {
        id
        type
        origin
        subject {
          id
          path
        }
        product {
          id
          name
        }
        viewerCanUpdate {
          allowed
        }
      }
    `,
    item,
  )
  return <p>{found.id}</p>
}
