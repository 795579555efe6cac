import type { CaseScreenQuery } from '../../features/case/__generated__/CaseScreenQuery.graphql'
import { CaseScreen, caseScreenQuery } from '../../features/case/CaseScreen'
import { preload } from '../../relay/preload'
import { caseRoute } from '../router'

export function loadCase(number: string) {
  return preload<CaseScreenQuery>(caseScreenQuery, { number })
}

export function CaseRoute() {
  return <CaseScreen query={caseRoute.useLoaderData()} />
}
