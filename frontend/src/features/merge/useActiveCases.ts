import { useRef, useState } from 'react'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { Choice } from '../../kit/ComboBox'
import type { useActiveCasesOfQuery } from './__generated__/useActiveCasesOfQuery.graphql'
import type { useActiveCasesQuery } from './__generated__/useActiveCasesQuery.graphql'

const query = graphql`
  query useActiveCasesQuery($filter: CaseFilter!) {
    cases(filter: $filter, orderBy: { field: UPDATED, direction: DESC }, first: 8) {
      nodes {
        id
        number
        title
      }
    }
  }
`

const customerQuery = graphql`
  query useActiveCasesOfQuery($id: ID!) {
    node(id: $id) {
      ... on Case {
        customer {
          ... on Account {
            id
          }
          ... on Contact {
            id
          }
        }
      }
    }
  }
`

/** Active cases for what is typed; before that, the other ones of the case's customer. */
export function useActiveCases(caseId: string): {
  found: readonly Choice[]
  isSearching: boolean
  search: (text: string) => void
} {
  const environment = useRelayEnvironment()
  const [found, setFound] = useState<readonly Choice[]>([])
  const [isSearching, setSearching] = useState(false)
  const latest = useRef<string | null>(null)

  async function filterFor(text: string) {
    if (text !== '') return { status: 'ACTIVE', search: text } as const
    const answer = await fetchQuery<useActiveCasesOfQuery>(environment, customerQuery, { id: caseId }).toPromise()
    const customerId = answer?.node?.customer?.id
    return customerId ? ({ status: 'ACTIVE', customerId } as const) : null
  }

  async function ask(text: string) {
    const filter = await filterFor(text)
    const answer = filter && (await fetchQuery<useActiveCasesQuery>(environment, query, { filter }).toPromise())
    return answer?.cases.nodes.map(({ id, number, title }) => ({ id, label: number, detail: title })) ?? []
  }

  const search = (typed: string) => {
    const text = typed.trim()
    latest.current = text
    setSearching(true)
    void ask(text)
      .catch(() => [])
      .then((choices) => {
        if (latest.current !== text) return
        setFound(choices)
        setSearching(false)
      })
  }
  return { found, isSearching, search }
}
