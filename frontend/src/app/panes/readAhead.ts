import type { CasePaneQuery } from '../../features/case/__generated__/CasePaneQuery.graphql'
import { casePaneQuery } from '../../features/case/CasePane'
import { moreTexts } from '../../lib/locale'
import { preload } from '../../relay/preload'
import type { SideContentQuery } from './__generated__/SideContentQuery.graphql'

const fresh = 30_000
const rest = 80
const readAt = new Map<string, number>()

/** The code of the context beside a case. */
export async function loadSide() {
  const [code] = await Promise.all([import('./SideContent'), moreTexts()])
  return code
}

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Reads the cases that are likely to be opened next, so that opening one is a look into the store. It waits until the agent rests on a
 * case: the key that was pressed comes first.
 */
export function readAhead(numbers: readonly string[]): void {
  clearTimeout(timer)
  timer = setTimeout(() => read(numbers), rest)
}

function read(numbers: readonly string[]) {
  const now = Date.now()
  for (const [number, at] of readAt) if (now - at > fresh) readAt.delete(number)
  const next = numbers.filter((number) => !readAt.has(number))
  for (const number of next) {
    readAt.set(number, now)
    preload<CasePaneQuery>(casePaneQuery, { number })
  }
  void loadSide().then(({ sideContentQuery }) => {
    for (const number of next) preload<SideContentQuery>(sideContentQuery, { number })
  })
}
