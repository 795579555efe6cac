import { useNavigate, useRouter } from '@tanstack/react-router'
import type { CasePaneQuery } from '../../features/case/__generated__/CasePaneQuery.graphql'
import { CasePane, casePaneQuery } from '../../features/case/CasePane'
import { PlaceActions } from '../../features/queue/PlaceActions'
import { paths } from '../../lib/paths'
import { preload } from '../../relay/preload'
import { Panes } from '../panes/Panes'
import { SideButton } from '../panes/SideButton'
import { SidePane } from '../panes/SidePane'
import { usePanes } from '../panes/usePanes'
import { caseRoute } from '../router'

export function loadCase(number: string) {
  return preload<CasePaneQuery>(casePaneQuery, { number })
}

/** One case over the whole width, with what is known about its customer. */
export function CaseRoute() {
  const { number } = caseRoute.useParams()
  const navigate = useNavigate()
  const router = useRouter()
  const panes = usePanes()
  const open = (other: string) => void navigate({ href: paths.case(other) })
  const leave = () => (router.history.canGoBack() ? router.history.back() : void navigate({ to: '/' }))
  return (
    <Panes
      panes={panes}
      isOpen
      onClose={leave}
      main={
        <CasePane
          number={number}
          actions={(found) => (
            <>
              <PlaceActions item={found} onOpen={open} />
              <SideButton panes={panes} />
            </>
          )}
          onGone={leave}
        />
      }
      side={<SidePane number={number} onOpen={open} />}
    />
  )
}
