import type { CasePaneQuery } from '../../features/case/__generated__/CasePaneQuery.graphql'
import { CasePane, casePaneQuery } from '../../features/case/CasePane'
import { preload } from '../../relay/preload'
import { caseRoute } from '../router'

export function loadCase(number: string) {
  return preload<CasePaneQuery>(casePaneQuery, { number })
}

export function CaseRoute() {
  const { number } = caseRoute.useParams()
  return <CasePane number={number} />
}
