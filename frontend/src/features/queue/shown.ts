import { compare, type Keys, type Sort } from './order'

/** A case of the list as the store has it now. */
export interface Row extends Keys {
  /** It belongs to the view: in the queue, open, and waiting or mine if that is asked for. */
  readonly fits: boolean
  /** It came by itself and not with a page. */
  readonly isNew: boolean
}

/** A row that has its place on the screen. */
export interface Place extends Keys {
  /** Shown on top because the agent asked for what is new. */
  readonly isFresh: boolean
}

/** What the agent sees, in order. It changes only where the agent wants it to: the list never jumps. */
export interface Shown {
  /** Which reading of which list this is; another one starts afresh. */
  readonly reading: string
  readonly openId: string | null
  readonly places: readonly Place[]
  /** Rows that were on the screen and have left: when they come back they are new. */
  readonly gone: ReadonlySet<string>
}

export interface Now {
  readonly reading: string
  readonly sort: Sort
  /** The open case, if it is in the list. */
  readonly openId: string | null
  readonly rows: readonly Row[]
}

/** Everything in its place. */
export function settle({ reading, sort, openId, rows }: Now): Shown {
  const places = rows.filter((row) => row.fits).map((row) => place(row, false))
  return { reading, openId, places: places.sort(compare[sort]), gone: new Set() }
}

/**
 * What is on the screen after the store has changed. Rows keep their places whatever happens to them; those of a further page
 * are put at the end; those that left stay as ghosts until another case is opened. Answers the same object when nothing changes,
 * so it may be called any number of times.
 */
export function follow(shown: Shown, now: Now): Shown {
  // Nothing can jump in an empty list.
  if (shown.reading !== now.reading || (shown.places.length === 0 && now.rows.some((row) => row.fits))) return settle(now)
  const { openId } = now
  const byId = new Map(now.rows.map((row) => [row.id, row]))
  const movedOn = openId !== shown.openId
  const kept = shown.places.filter(({ id }) => byId.has(id) && (!movedOn || id === openId || byId.get(id)?.fits))
  const left = shown.places.filter((one) => !kept.includes(one)).map(({ id }) => id)
  const gone = left.length > 0 ? new Set([...shown.gone, ...left]) : shown.gone

  const known = new Set(kept.map(({ id }) => id))
  const others = now.rows.filter((row) => row.fits && !known.has(row.id))
  const opened = others.filter((row) => row.id === openId && isNews(row, gone)).map((row) => place(row, true))
  const paged = others.filter((row) => !isNews(row, gone)).map((row) => place(row, false))

  const isSame = !movedOn && left.length === 0 && opened.length === 0 && paged.length === 0
  return isSame ? shown : { ...shown, openId, places: [...opened, ...kept, ...paged], gone }
}

/** The rows that wait behind the pill. */
export function waiting(shown: Shown, rows: readonly Row[]): Row[] {
  const known = new Set(shown.places.map(({ id }) => id))
  return rows.filter((row) => row.fits && !known.has(row.id))
}

/** The agent asks for what is new: it is put on top, and the rest in order. */
export function reveal(shown: Shown, now: Now): Shown {
  const news = new Set(waiting(shown, now.rows).map(({ id }) => id))
  const fresh = now.rows.filter((row) => news.has(row.id)).map((row) => place(row, true))
  const rest = settle({ ...now, rows: now.rows.filter((row) => !news.has(row.id)) })
  return { ...rest, places: [...fresh.sort(compare[now.sort]), ...rest.places] }
}

/** The ids of rows that are still shown though they have left the view. */
export function ghosts(shown: Shown, rows: readonly Row[]): ReadonlySet<string> {
  const fitting = new Set(rows.filter((row) => row.fits).map((row) => row.id))
  return new Set(shown.places.map(({ id }) => id).filter((id) => !fitting.has(id)))
}

function isNews(row: Row, gone: ReadonlySet<string>): boolean {
  return row.isNew || gone.has(row.id)
}

function place({ id, due, level, openedAt }: Row, isFresh: boolean): Place {
  return { id, due, level, openedAt, isFresh }
}
