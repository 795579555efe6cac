import { useRef, useState } from 'react'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { Choice } from '../../kit/ComboBox'
import type { useFoundCasesQuery } from './__generated__/useFoundCasesQuery.graphql'

const query = graphql`
  query useFoundCasesQuery($filter: CaseFilter!) {
    cases(filter: $filter, orderBy: { field: UPDATED, direction: DESC }, first: 10) {
      nodes {
        id
        number
        title
      }
    }
  }
`

/** Active cases for what is typed, by number or words of the title; before that, the latest ones of a customer. */
export function useFoundCases(customerId: string | null): {
  found: readonly Choice[]
  isSearching: boolean
  search: (text: string) => void
} {
  const environment = useRelayEnvironment()
  const [found, setFound] = useState<readonly Choice[]>([])
  const [isSearching, setSearching] = useState(false)
  const latest = useRef<string | null>(null)
  const search = (typed: string) => {
    const text = typed.trim()
    latest.current = text
    setSearching(true)
    const narrowed = text === '' ? { customerId } : { search: text }
    void fetchQuery<useFoundCasesQuery>(environment, query, { filter: { status: 'ACTIVE', ...narrowed } })
      .toPromise()
      .then((answer) => answer?.cases.nodes.map(({ id, number, title }) => ({ id, label: number, detail: title })) ?? [])
      .catch(() => [])
      .then((choices) => {
        if (latest.current !== text) return
        setFound(choices)
        setSearching(false)
      })
  }
  return { found, isSearching, search }
}
