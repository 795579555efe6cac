import { useState } from 'react'
import { graphql, usePaginationFragment } from 'react-relay'
import { levelOf } from '../../kit/glyphs'
import { useViewer } from '../../relay/viewer'
import type { useCases_list$data, useCases_list$key } from './__generated__/useCases_list.graphql'
import type { useCasesPageQuery } from './__generated__/useCasesPageQuery.graphql'
import type { Sort, View } from './order'
import { follow, ghosts, type Now, type Row, reveal, type Shown, settle, waiting } from './shown'

type Node = useCases_list$data['cases']['edges'][number]['node']

interface Options {
  queueId: string
  view: View
  sort: Sort
  /** Changes when the list was read anew. */
  reading: string
  /** Of the case that is open or rested on. */
  number: string | null
}

/** The cases of a queue with their places on the screen. */
export function useCases(key: useCases_list$key, { queueId, view, sort, reading, number }: Options) {
  const { userId } = useViewer()
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<useCasesPageQuery, useCases_list$key>(
    graphql`
      fragment useCases_list on Query
      @refetchable(queryName: "useCasesPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        cases(filter: $filter, orderBy: $orderBy, first: $count, after: $cursor) @connection(key: "useCases_cases") {
          __id
          edges {
            cursor
            node {
              id
              number
              status
              resolveBy
              priority
              createdAt
              queue {
                id
              }
              worker {
                id
              }
              ...QueueRow_case
              ...usePlaceVerbs_case
            }
          }
        }
      }
    `,
    key,
  )
  const [hasFailed, setFailed] = useState(false)
  const { __id: connectionId, edges } = data.cases
  const nodes = new Map<string, Node>(edges.map(({ node }) => [node.id, node]))
  const rows = edges.map(({ cursor, node }): Row => ({ ...keysOf(node), isNew: cursor === '', fits: fits(node) }))
  const openId = edges.find(({ node }) => node.number === number)?.node.id ?? null

  function fits({ status, queue, worker }: Node): boolean {
    if (status !== 'ACTIVE' || queue?.id !== queueId) return false
    if (view === 'available') return !worker
    return view === 'all' || worker?.id === userId
  }

  const now: Now = { reading: `${connectionId} ${reading}`, sort, openId, rows }
  const [kept, setKept] = useState<Shown>(() => settle(now))
  const shown = follow(kept, now)
  if (shown !== kept) setKept(shown)

  return {
    nodes,
    connectionId,
    shown,
    openId,
    ghosts: ghosts(shown, rows),
    newCount: waiting(shown, rows).length,
    showNew: () => setKept(reveal(shown, now)),
    hasNext,
    hasFailed,
    loadMore() {
      if (!hasNext || isLoadingNext) return
      setFailed(false)
      loadNext(100, { onComplete: (error) => setFailed(error !== null) })
    },
  }
}

function keysOf({ id, resolveBy, priority, createdAt }: Node) {
  return { id, due: resolveBy ?? null, level: levelOf(priority), openedAt: createdAt }
}
