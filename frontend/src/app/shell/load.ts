import { graphql } from 'react-relay'
import { preload } from '../../relay/preload'
import type { loadShellQuery } from './__generated__/loadShellQuery.graphql'

export const shellQuery = graphql`
  query loadShellQuery {
    viewer {
      id
      locale
      permissions
      user {
        id
        name
      }
      queues {
        id
        name
        counts {
          waiting
        }
      }
    }
  }
`

export function loadShell() {
  return preload<loadShellQuery>(shellQuery, {})
}
