import type { CasePaneQuery } from '../../features/case/__generated__/CasePaneQuery.graphql'
import { casePaneQuery } from '../../features/case/CasePane'
import { preload } from '../../relay/preload'
import type { SidePaneQuery } from './__generated__/SidePaneQuery.graphql'
import { sidePaneQuery } from './SidePane'

const fresh = 30_000
const readAt = new Map<string, number>()

/** Reads the cases that are likely to be opened next, so that opening one is a look into the store. */
export function readAhead(numbers: readonly string[]): void {
  const now = Date.now()
  for (const [number, at] of readAt) if (now - at > fresh) readAt.delete(number)
  for (const number of numbers) {
    if (readAt.has(number)) continue
    readAt.set(number, now)
    preload<CasePaneQuery>(casePaneQuery, { number })
    preload<SidePaneQuery>(sidePaneQuery, { number })
  }
}
