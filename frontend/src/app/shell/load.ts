import { graphql } from 'react-relay'
import { addDeskTexts } from '../../lib/locale'
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
    # From here the shell follows: a list of its own, so that it takes no other screen's cursor away.
    cases(first: 1) {
      changeCursor
    }
  }
`

/** Begins to read who is signed in, and waits for the texts only. */
export async function loadShell() {
  const query = preload<loadShellQuery>(shellQuery, {})
  await addDeskTexts()
  return query
}
