import { getRelayHandleKey, type HandleFieldPayload, type RecordProxy, type RecordSourceProxy } from 'relay-runtime'

/** One place in a list: what it is sorted by. */
interface Place {
  id: string
  at: string
}

interface Page<T extends Place> {
  /** Oldest first. */
  edges: readonly T[]
  startCursor: string | null
  hasPreviousPage: boolean
}

/**
 * Joins a page to what is held of a list that is read from its end. A page without `before` is the end as it is now: what is
 * held stays when the two meet, and is let go when something between them may be missing.
 */
export function joinPage<T extends Place>(held: Page<T> | null, page: Page<T>, before: string | null): Page<T> {
  if (!held) return page
  const known = new Set(held.edges.map(({ id }) => id))
  const meets = page.edges.some(({ id }) => known.has(id))
  if (before === null && page.hasPreviousPage && !meets) return page
  const edges = inOrder([...page.edges.filter(({ id }) => !known.has(id)), ...held.edges])
  const goesFurther = before !== null || !edges[0] || !known.has(edges[0].id)
  const { startCursor, hasPreviousPage } = goesFurther ? page : held
  return { edges, startCursor, hasPreviousPage }
}

/** Adds one entry where it belongs. One that is there already, or that belongs to a page not read yet, changes nothing. */
export function joinEntry<T extends Place>(held: Page<T>, entry: T): Page<T> {
  const [first] = held.edges
  const isKnown = held.edges.some(({ id }) => id === entry.id)
  const isOlder = held.hasPreviousPage && first !== undefined && compare(entry, first) < 0
  return isKnown || isOlder ? held : { ...held, edges: inOrder([...held.edges, entry]) }
}

function inOrder<T extends Place>(edges: readonly T[]): T[] {
  return edges.toSorted(compare)
}

function compare(a: Place, b: Place): number {
  const times = Date.parse(a.at) - Date.parse(b.at)
  if (times !== 0) return times
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

const handle = 'backwards'

interface Held extends Place {
  edge: RecordProxy
}

/**
 * Keeps the pages of a list that is read with `last` and `before` as one list in the store, the way Relay's own handler does
 * for forward lists. A field asks for it with `@__clientField(handle: "backwards", key: "...", filters: [])`.
 */
export const backwardsHandler = {
  update(store: RecordSourceProxy, payload: HandleFieldPayload) {
    const owner = store.get(payload.dataID)
    const server = owner?.getLinkedRecord(payload.fieldKey)
    if (!owner || !server) return
    const list = owner.getLinkedRecord(payload.handleKey)
    const listId = `${payload.dataID}:${payload.handleKey}`
    const target = list ?? store.get(listId) ?? store.create(listId, server.getType())
    const before: unknown = payload.args['before']
    const page = joinPage(
      list ? read(list) : null,
      readServer(store, server, listId),
      typeof before === 'string' ? before : null,
    )
    write(target, page)
    owner.setLinkedRecord(target, payload.handleKey)
  },
}

/** Adds an entry to such a list of a record; harmless when it is there already, or when nobody has read the list. */
export function addEntry(
  store: RecordSourceProxy,
  owner: { id: string; field: string; key: string },
  entry: { node: RecordProxy; at: string; edgeType: string },
) {
  const list = store.get(owner.id)?.getLinkedRecord(getRelayHandleKey(handle, owner.key, owner.field))
  if (!list) return
  const edge = edgeOf(store, list.getDataID(), entry.node, entry.edgeType)
  edge.setValue(entry.at, 'at')
  const page = read(list)
  const joined = joinEntry(page, { id: entry.node.getDataID(), at: entry.at, edge })
  if (joined !== page) write(list, joined)
}

/** Lets go of what is held of such a list: entries were taken out of it, and it is about to be read again. */
export function forgetEntries(store: RecordSourceProxy, owner: { id: string; field: string; key: string }) {
  const list = store.get(owner.id)?.getLinkedRecord(getRelayHandleKey(handle, owner.key, owner.field))
  if (list) write(list, { edges: [], startCursor: null, hasPreviousPage: true })
}

function readServer(store: RecordSourceProxy, server: RecordProxy, listId: string): Page<Held> {
  const edges = (server.getLinkedRecords('edges') ?? []).flatMap((edge) => {
    const node = edge?.getLinkedRecord('node')
    if (!edge || !node) return []
    // The server's edges are overwritten by the next page, ours stay.
    const own = edgeOf(store, listId, node, edge.getType())
    own.copyFieldsFrom(edge)
    return [{ id: node.getDataID(), at: String(edge.getValue('at')), edge: own }]
  })
  return { edges, ...ends(server) }
}

function read(list: RecordProxy): Page<Held> {
  const edges = (list.getLinkedRecords('edges') ?? []).flatMap((edge) => {
    const id = edge?.getLinkedRecord('node')?.getDataID()
    return edge && id ? [{ id, at: String(edge.getValue('at')), edge }] : []
  })
  return { edges, ...ends(list) }
}

function ends(record: RecordProxy): { startCursor: string | null; hasPreviousPage: boolean } {
  const cursor = record.getValue('startCursor')
  return {
    startCursor: typeof cursor === 'string' ? cursor : null,
    hasPreviousPage: record.getValue('hasPreviousPage') === true,
  }
}

function write(list: RecordProxy, page: Page<Held>) {
  list.setLinkedRecords(
    page.edges.map(({ edge }) => edge),
    'edges',
  )
  list.setValue(page.startCursor, 'startCursor')
  list.setValue(page.hasPreviousPage, 'hasPreviousPage')
}

function edgeOf(store: RecordSourceProxy, listId: string, node: RecordProxy, type: string): RecordProxy {
  const id = `${listId}:${node.getDataID()}`
  const edge = store.get(id) ?? store.create(id, type)
  edge.setLinkedRecord(node, 'node')
  return edge
}
