import { useEffect, useState } from 'react'
import { graphql } from 'react-relay'
import { useSearch } from '../../relay/useSearch'
import type { usePeopleQuery } from './__generated__/usePeopleQuery.graphql'

const none: never[] = []

/** Colleagues and teams, the first hundred at once, and by what is typed. */
export function usePeople() {
  const { data, isSearching, failure, search } = useSearch<usePeopleQuery>(
    graphql`
      query usePeopleQuery($search: String!) {
        users(search: $search) {
          id
          name
          email
        }
        teams {
          id
          name
        }
      }
    `,
    { rest: 120 },
  )
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    if (isAsked) return
    setAsked(true)
    search({ search: '' })
  }, [isAsked, search])
  return {
    users: data?.users ?? none,
    teams: data?.teams ?? none,
    isSearching,
    failure,
    search: (text: string) => search({ search: text }),
  }
}
