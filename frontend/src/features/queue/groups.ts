import type { Sort } from './order'
import type { Place } from './shown'

export type Group =
  | 'new'
  | 'now'
  | 'today'
  | 'later'
  | 'unpromised'
  | 'high'
  | 'normal'
  | 'low'
  | 'month'
  | 'week'
  | 'days'
  | 'opened-today'

/** A line of the list: the heading of a group, or a case. */
export type Line =
  | { readonly key: string; readonly height: number; readonly isHeading: true; readonly group: Group; readonly count: number }
  | { readonly key: string; readonly height: number; readonly isHeading: false }

const headingHeight = 32
const rowHeight = 58
const hour = 3_600_000
const day = 24 * hour

/** Puts headings between rows. They follow the places of the rows and never move one. */
export function linesOf(places: readonly Place[], sort: Sort, now: number): Line[] {
  const runs: { group: Group; places: Place[] }[] = []
  for (const place of places) {
    const group = place.isFresh ? 'new' : groupOf[sort](place, now)
    const run = runs.at(-1)
    if (run?.group === group) run.places.push(place)
    else runs.push({ group, places: [place] })
  }
  return runs.flatMap(({ group, places: [...rows] }, index) => [
    { key: `${group} ${index}`, height: headingHeight, isHeading: true as const, group, count: rows.length },
    ...rows.map(({ id }) => ({ key: id, height: rowHeight, isHeading: false as const })),
  ])
}

/** The case that is `step` options away; the first one when none is chosen. Ghosts are passed over. */
export function neighbour(
  lines: readonly Line[],
  ghosts: ReadonlySet<string>,
  from: string | null,
  step: number,
): string | null {
  const ids = lines.filter((line) => !line.isHeading && (line.key === from || !ghosts.has(line.key))).map((line) => line.key)
  if (ids.length === 0) return null
  const at = from === null ? -1 : ids.indexOf(from)
  if (at < 0) return ids[0] ?? null
  const to = Math.max(0, Math.min(ids.length - 1, at + step))
  return ids[to] ?? null
}

const lastOf: Record<Sort, Group> = { time: 'unpromised', priority: 'low', age: 'opened-today' }

/**
 * How many are in the group that is read last while there is more further down: of the group that ends the order all that is not above
 * it, of another one nobody knows (null). `total` is of the whole list.
 */
export function countAtEnd(lines: readonly Line[], ghosts: ReadonlySet<string>, sort: Sort, total: number): number | null {
  const at = lines.findLastIndex((line) => line.isHeading)
  const line = lines[at]
  if (!line?.isHeading || line.group !== lastOf[sort]) return null
  const above = lines.slice(0, at).filter((one) => !one.isHeading && !ghosts.has(one.key)).length
  return Math.max(total - above, line.count)
}

/** The cases from one to another, whichever comes first; only the second when the first is not there. Ghosts are left out. */
export function between(lines: readonly Line[], ghosts: ReadonlySet<string>, from: string, to: string): string[] {
  const ids = lines.filter((line) => !line.isHeading && !ghosts.has(line.key)).map((line) => line.key)
  const ends = [ids.indexOf(from), ids.indexOf(to)].filter((at) => at >= 0)
  return ends.length === 0 ? [] : ids.slice(Math.min(...ends), Math.max(...ends) + 1)
}

const groupOf: Record<Sort, (place: Place, now: number) => Group> = {
  time({ due }, now) {
    if (due === null) return 'unpromised'
    const left = Date.parse(due) - now
    if (left < hour) return 'now'
    return Date.parse(due) <= new Date(now).setHours(23, 59, 59, 999) ? 'today' : 'later'
  },
  priority: ({ level }) => (['low', 'normal', 'high'] as const)[level - 1] ?? 'normal',
  age({ openedAt }, now) {
    const age = now - Date.parse(openedAt)
    if (age >= 30 * day) return 'month'
    if (age >= 7 * day) return 'week'
    return Date.parse(openedAt) < new Date(now).setHours(0, 0, 0, 0) ? 'days' : 'opened-today'
  },
}
