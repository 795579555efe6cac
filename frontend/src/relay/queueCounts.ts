import type { RecordSourceSelectorProxy } from 'relay-runtime'

/** An event of a queue says how much is in it now: that goes into the queue's own record, where every screen reads it. */
export function keepCounts(store: RecordSourceSelectorProxy, queueId: string): void {
  const counts = store.getRootField('queueChanges')?.getLinkedRecord('counts')
  if (counts) store.get(queueId)?.getOrCreateLinkedRecord('counts', 'QueueCounts').copyFieldsFrom(counts)
}
