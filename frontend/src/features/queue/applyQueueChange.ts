import { ConnectionHandler, type RecordProxy, type RecordSourceSelectorProxy } from 'relay-runtime'
import { levelOf } from '../../kit/glyphs'
import { keepCounts } from '../../relay/queueCounts'
import { compare, type Keys, type Sort, type View } from './order'

/** The list on the screen, as far as it matters for what comes into it. */
export interface Arrivals {
  connectionId: string
  view: View
  sort: Sort
}

/** By which events a case comes into a view that it was not in. */
const entries: Record<View, readonly string[]> = {
  available: ['ITEM_ENTERED', 'ITEM_RELEASED'],
  all: ['ITEM_ENTERED'],
  mine: ['ITEM_PICKED'],
}

/**
 * Brings one event of a queue into the store: the counts, and the case if it is new to the list. Nothing is ever taken out: a
 * row knows by its own queue and worker that it has left. Twice is harmless.
 */
export function applyQueueChange(store: RecordSourceSelectorProxy, queueId: string, list: Arrivals): void {
  const event = store.getRootField('queueChanges')
  if (!event) return
  keepCounts(store, queueId)

  const id = event.getValue('caseId')
  if (typeof id !== 'string') return
  const node = event.getLinkedRecord('case')
  // It left the agent's sight, and is in no queue of theirs.
  if (!node) store.get(id)?.setValue(null, 'queue')
  else arrive(store, node, String(event.getValue('kind')), list)
}

function arrive(store: RecordSourceSelectorProxy, node: RecordProxy, kind: string, { connectionId, view, sort }: Arrivals) {
  const connection = store.get(connectionId)
  const edges = connection?.getLinkedRecords('edges')
  if (!connection || !edges) return
  const nodes = edges.flatMap((edge) => edge?.getLinkedRecord('node') ?? [])
  if (nodes.some((one) => one.getDataID() === node.getDataID())) return

  const last = edges.findLast((edge) => edge?.getValue('cursor') !== '')?.getLinkedRecord('node')
  const hasMore = connection.getLinkedRecord('pageInfo')?.getValue('hasNextPage') === true
  // What changed further down than anybody has read is no news: it comes with its page.
  const isBelow = hasMore && last && compare[sort](keysOf(last), keysOf(node)) < 0
  if (isBelow && !entries[view].includes(kind)) return

  const edge = ConnectionHandler.createEdge(store, connection, node, 'CaseEdge')
  // That is how an edge that came by itself is told from one that came with a page.
  edge.setValue('', 'cursor')
  ConnectionHandler.insertEdgeAfter(connection, edge)
}

function keysOf(node: RecordProxy): Keys {
  const text = (field: string) => String(node.getValue(field))
  const due = node.getValue('resolveBy')
  return {
    id: node.getDataID(),
    due: typeof due === 'string' ? due : null,
    level: levelOf(text('priority')),
    openedAt: text('createdAt'),
  }
}
