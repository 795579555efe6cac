import { useNavigate, useRouter } from '@tanstack/react-router'
import type { CasePaneQuery } from '../../features/case/__generated__/CasePaneQuery.graphql'
import { type CaseTab, casePaneQuery } from '../../features/case/CasePane'
import { paths } from '../../lib/paths'
import { preload } from '../../relay/preload'
import { CaseView } from '../panes/CaseView'
import { Panes } from '../panes/Panes'
import { SidePane } from '../panes/SidePane'
import { usePanes } from '../panes/usePanes'
import { caseRoute } from '../router'

export function loadCase(number: string) {
  return preload<CasePaneQuery>(casePaneQuery, { number })
}

/** One case over the whole width, with what is known about its customer. */
export function CaseRoute() {
  const { number } = caseRoute.useParams()
  const { tab } = caseRoute.useSearch()
  const navigate = useNavigate({ from: caseRoute.fullPath })
  const router = useRouter()
  const panes = usePanes()
  const open = (other: string) => void navigate({ href: paths.case(other) })
  const show = (next: CaseTab) => void navigate({ search: { tab: next === 'timeline' ? undefined : next }, replace: true })
  const leave = () => (router.history.canGoBack() ? router.history.back() : void navigate({ to: '/' }))
  return (
    <Panes
      panes={panes}
      isOpen
      onClose={leave}
      main={<CaseView panes={panes} number={number} tab={tab ?? 'timeline'} onTab={show} onOpen={open} onGone={leave} />}
      side={<SidePane number={number} onOpen={open} />}
    />
  )
}
