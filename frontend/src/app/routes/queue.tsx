import { useNavigate } from '@tanstack/react-router'
import type { QueueScreenQuery } from '../../features/queue/__generated__/QueueScreenQuery.graphql'
import { QueueScreen, queueScreenQuery } from '../../features/queue/QueueScreen'
import { preload } from '../../relay/preload'
import { type QueueSearch, queueRoute } from '../router'

export function loadQueue(id: string, _search: Pick<QueueSearch, 'view' | 'sort'>) {
  return preload<QueueScreenQuery>(queueScreenQuery, { id })
}

export function QueueRoute() {
  const query = queueRoute.useLoaderData()
  const { view = 'available', sort = 'time', case: caseNumber } = queueRoute.useSearch()
  const navigate = useNavigate({ from: queueRoute.fullPath })
  const change = (search: QueueSearch) => {
    void navigate({ search: (before) => ({ ...before, ...search }), replace: 'case' in search })
  }
  return <QueueScreen query={query} view={view} sort={sort} caseNumber={caseNumber ?? null} onChange={change} />
}
