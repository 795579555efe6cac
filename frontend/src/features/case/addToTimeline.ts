import type { RecordProxy, RecordSourceProxy } from 'relay-runtime'
import { addEntry } from '../../relay/backwards'

/** Shows an entry in the timeline of a case, if that is being shown. */
export function addToTimeline(store: RecordSourceProxy, caseId: string, node: RecordProxy, at: string) {
  addEntry(store, { id: caseId, field: 'timeline', key: 'Timeline' }, { node, at, edgeType: 'TimelineEdge' })
}
