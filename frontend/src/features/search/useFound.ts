import { useRef, useState } from 'react'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { useFoundQuery, useFoundQuery$data } from './__generated__/useFoundQuery.graphql'

export interface Found {
  cases: { id: string; number: string; title: string }[]
  customers: { id: string; name: string; detail: string }[]
}

const nothing: Found = { cases: [], customers: [] }
const rest = 150
const shortest = 2

const query = graphql`
  query useFoundQuery($search: String!) {
    cases(filter: { search: $search }, first: 6) {
      nodes {
        id
        number
        title
      }
    }
    customers(search: $search, first: 6) {
      nodes {
        __typename
        ... on Account {
          id
          name
          accountNumber
        }
        ... on Contact {
          id
          name
          account {
            name
          }
        }
      }
    }
  }
`

/** Cases and customers for what is typed. The answer to an older text never replaces that to a newer one. */
export function useFound(): { found: Found; isSearching: boolean; search: (text: string) => void } {
  const environment = useRelayEnvironment()
  const [found, setFound] = useState(nothing)
  const [isSearching, setSearching] = useState(false)
  const latest = useRef('')

  const ask = async (text: string) => {
    if (latest.current !== text) return
    const data = await fetchQuery<useFoundQuery>(environment, query, { search: text })
      .toPromise()
      .catch(() => undefined)
    if (latest.current !== text) return
    setFound(data ? foundIn(data) : nothing)
    setSearching(false)
  }
  const search = (text: string) => {
    const wanted = text.trim()
    latest.current = wanted
    const isWorth = wanted.length >= shortest
    setSearching(isWorth)
    if (isWorth) setTimeout(() => void ask(wanted), rest)
    else setFound(nothing)
  }
  return { found, isSearching, search }
}

function foundIn({ cases, customers }: useFoundQuery$data): Found {
  return {
    cases: cases.nodes.map(({ id, number, title }) => ({ id, number, title })),
    customers: customers.nodes.flatMap((customer) => {
      if (customer.__typename === 'Account')
        return [{ id: customer.id, name: customer.name, detail: customer.accountNumber ?? '' }]
      if (customer.__typename === 'Contact')
        return [{ id: customer.id, name: customer.name, detail: customer.account?.name ?? '' }]
      return []
    }),
  }
}
