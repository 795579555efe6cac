import { useState } from 'react'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { useOlderQuery } from './__generated__/useOlderQuery.graphql'

/** Reads further back, a page at a time. */
export function useOlder(caseId: string, before: string | null): { load: () => void; hasFailed: boolean } {
  const environment = useRelayEnvironment()
  const [asked, setAsked] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)

  function load() {
    if (before === null || before === asked) return
    setAsked(before)
    setFailed(null)
    fetchQuery<useOlderQuery>(
      environment,
      graphql`
        query useOlderQuery($id: ID!, $before: String) {
          node(id: $id) {
            ... on Case {
              id
              timeline(last: 50, before: $before) @__clientField(handle: "backwards", key: "Timeline", filters: []) {
                startCursor
                hasPreviousPage
                edges {
                  at
                  node {
                    __typename
                    ... on Activity {
                      id
                      kind
                      status
                    }
                    ... on Note {
                      id
                    }
                    ... on Post {
                      id
                    }
                    ... on CaseEvent {
                      id
                    }
                    ...TimelineEntry_entry
                  }
                }
              }
            }
          }
        }
      `,
      { id: caseId, before },
    ).subscribe({
      error: () => {
        setAsked(null)
        setFailed(before)
      },
    })
  }
  return { load, hasFailed: failed !== null && failed === before }
}
