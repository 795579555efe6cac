import type { RecordProxy, RecordSourceProxy } from 'relay-runtime'
import { addEntry, forgetEntries } from '../../relay/backwards'

const place = (id: string) => ({ id, field: 'timeline', key: 'Timeline' })

/** What the timeline of a case shows is let go: entries left it, and it is read again. */
export function forgetTimeline(store: RecordSourceProxy, caseId: string) {
  forgetEntries(store, place(caseId))
}

/** Shows an entry in the timeline of a case, if that is being shown. */
export function addToTimeline(store: RecordSourceProxy, caseId: string, node: RecordProxy, at: string) {
  addEntry(store, place(caseId), { node, at, edgeType: 'TimelineEdge' })
}
