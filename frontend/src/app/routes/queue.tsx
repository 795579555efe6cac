import { CatchBoundary, useNavigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import type { CaseTab } from '../../features/case/CasePane'
import type { QueueScreenQuery } from '../../features/queue/__generated__/QueueScreenQuery.graphql'
import { QueueScreen, queueScreenQuery, queueScreenVariables } from '../../features/queue/QueueScreen'
import { QueueSkeleton } from '../../features/queue/QueueSkeleton'
import { useCommand } from '../../lib/keys'
import { preload } from '../../relay/preload'
import { Failure } from '../Failure'
import { bulkActions } from '../panes/bulkActions'
import { CaseView } from '../panes/CaseView'
import { NoCase } from '../panes/NoCase'
import { Panes } from '../panes/Panes'
import { loadSide, readAhead } from '../panes/readAhead'
import { SidePane } from '../panes/SidePane'
import { focusCase } from '../panes/usePaneCommands'
import { usePanes } from '../panes/usePanes'
import { type QueueSearch, queueRoute } from '../router'

export function loadQueue(id: string, { view = 'available', sort = 'time' }: Pick<QueueSearch, 'view' | 'sort'>) {
  void loadSide()
  return preload<QueueScreenQuery>(queueScreenQuery, queueScreenVariables(id, view, sort))
}

/** The list of a queue, the open case beside it, and what is known about its customer. */
export function QueueRoute() {
  const query = queueRoute.useLoaderData()
  const { queueId } = queueRoute.useParams()
  const { view = 'available', sort = 'time', case: number, tab } = queueRoute.useSearch()
  const navigate = useNavigate({ from: queueRoute.fullPath })
  const panes = usePanes()
  const neighbours = useNeighbours()
  const open = (number: string) => void navigate({ search: (before) => ({ ...before, case: number }), replace: true })
  const close = () => void navigate({ search: ({ case: _, ...before }) => before, replace: true })
  const show = (next: CaseTab) =>
    void navigate({ search: (before) => ({ ...before, tab: next === 'timeline' ? undefined : next }), replace: true })
  const change = (search: Pick<QueueSearch, 'view' | 'sort'>) =>
    void navigate({ search: (before) => ({ ...before, ...search }) })

  return (
    <Panes
      panes={panes}
      isOpen={number !== undefined}
      onClose={close}
      list={
        <CatchBoundary getResetKey={() => `${queueId} ${view} ${sort}`} errorComponent={Failure}>
          <Suspense fallback={<QueueSkeleton />}>
            <QueueScreen
              query={query}
              view={view}
              sort={sort}
              caseNumber={number ?? null}
              opensOnMove={!panes.isNarrow}
              onOpen={open}
              onView={(view) => change({ view })}
              onSort={(sort) => change({ sort })}
              onQueue={(id) =>
                void navigate({ to: queueRoute.fullPath, params: { queueId: id }, search: ({ case: _, ...before }) => before })
              }
              onEnter={focusCase}
              onNear={readAhead}
              bulk={bulkActions}
            />
          </Suspense>
        </CatchBoundary>
      }
      main={
        number === undefined ? (
          <NoCase />
        ) : (
          <CaseView
            panes={panes}
            number={number}
            tab={tab ?? 'timeline'}
            onTab={show}
            onOpen={open}
            onGone={close}
            {...neighbours}
          />
        )
      }
      side={number !== undefined && <SidePane number={number} onOpen={open} />}
    />
  )
}

/** The buttons in the head of the case do what the keys of the list do. */
function useNeighbours() {
  const next = useCommand('queue.next')
  const previous = useCommand('queue.previous')
  return { ...(next && { onNext: next.run }), ...(previous && { onPrevious: previous.run }) }
}
