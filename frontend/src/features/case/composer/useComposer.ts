import type { RecordSourceSelectorProxy } from 'relay-runtime'
import { type Draft, type DraftKind, discardDraft, useDraft, writeDraft } from '../../../lib/drafts'
import { addToTimeline } from '../addToTimeline'

/** What every form of the composer is given. */
export interface FormProps {
  caseId: string
  /** It is in the timeline now. */
  onAdded: () => void
}

/** A draft as a form reads and writes it. */
export function useForm(caseId: string, kind: DraftKind) {
  const draft: Draft = useDraft(caseId, kind)
  return {
    draft,
    /** The props of a text field. */
    field: (name: string, initial = '') => ({
      value: draft[name] ?? initial,
      onChange: (text: string) => writeDraft(caseId, kind, { [name]: text }),
    }),
    set: (name: string, text: string) => writeDraft(caseId, kind, { [name]: text }),
    discard: () => discardDraft(caseId, kind),
  }
}

/** Shows at once what was added, not only when the stream of changes tells of it. */
export function showAdded(caseId: string, root: string, field: 'note' | 'activity' | 'post') {
  return (store: RecordSourceSelectorProxy) => {
    const node = store.getRootField(root as never) as unknown as ReturnType<RecordSourceSelectorProxy['get']>
    const added = node?.getLinkedRecord(field)
    if (added) addToTimeline(store, caseId, added, String(added.getValue('createdAt')))
  }
}
