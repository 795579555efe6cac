import { createStore, type Store, useStore } from '../../../lib/store'

/** Something chosen by its id, and how it was called then. */
export interface Chosen {
  id: string
  label: string
}

/** A case that is being written. */
export interface Draft {
  customer: (Chosen & { isAccount: boolean }) | null
  contact: Chosen | null
  title: string
  description: string
  priority: string
  origin: string | null
  type: string | null
  subject: Chosen | null
  product: Chosen | null
  resolveBy: string | null
  /** Undefined until it is chosen: then it goes where the agent is. */
  queue?: Chosen | null
  /** Undefined until it is chosen: then it is the agent's. */
  owner?: Chosen | null
  /** Undefined until it is chosen: then the default, if it fits. */
  entitlementId?: string | null | undefined
}

export const emptyDraft: Draft = {
  customer: null,
  contact: null,
  title: '',
  description: '',
  priority: 'NORMAL',
  origin: null,
  type: null,
  subject: null,
  product: null,
  resolveBy: null,
}

/** True when there is something in it that somebody would have to do again. */
export function isWorthKeeping(draft: Draft, customerId?: string): boolean {
  const { customer, ...rest } = draft
  const { customer: _, ...empty } = emptyDraft
  return (customer !== null && customer.id !== customerId) || JSON.stringify(rest) !== JSON.stringify(empty)
}

/** No id is empty, and a customer that does not exist is refused with everything else that is wrong. */
const nobody = 'nobody'

/** What to send. What is missing is sent, too: the server says it all at once. */
export function inputOf(draft: Draft, queueId: string | null) {
  const queue = draft.queue === undefined ? queueId : (draft.queue?.id ?? null)
  return {
    title: draft.title.trim(),
    description: draft.description.trim() || null,
    customerId: draft.customer?.id ?? nobody,
    contactId: draft.contact?.id ?? null,
    subjectId: draft.subject?.id ?? null,
    productId: draft.product?.id ?? null,
    ...(draft.entitlementId !== undefined && { entitlementId: draft.entitlementId }),
    priority: draft.priority as 'HIGH' | 'NORMAL' | 'LOW',
    origin: draft.origin as 'PHONE' | null,
    type: draft.type as 'QUESTION' | null,
    resolveBy: draft.resolveBy,
    queueId: queue,
    ownerId: draft.owner?.id ?? null,
  }
}

/** What was typed, as a note for the case that it turned out to belong to; empty when nothing was. */
export function noteOf({ title, description }: Draft): string {
  return [title.trim(), description.trim()].filter(Boolean).join('\n\n')
}

const drafts = new Map<string, Store<Draft>>()

/** The draft of one user for one customer, or for none yet. It survives closing the dialog and loading the page again. */
function storeOf(userId: string, customerId: string | undefined): Store<Draft> {
  const key = `docket.newCase.${userId}.${customerId ?? ''}`
  const known = drafts.get(key)
  if (known) return known
  const store = createStore(saved(key))
  store.subscribe(() => save(key, store.get()))
  drafts.set(key, store)
  return store
}

export function useDraft(userId: string, customerId: string | undefined) {
  const store = storeOf(userId, customerId)
  const draft = useStore(store)
  return {
    draft,
    change: (patch: Partial<Draft>) => store.set({ ...store.get(), ...patch }),
    /** Lets it go. The answer brings it back. */
    discard: () => {
      const before = store.get()
      store.set(emptyDraft)
      return () => store.set(before)
    },
  }
}

/** Storage may be forbidden or full; then a draft lasts as long as the page. */
function saved(key: string): Draft {
  try {
    return { ...emptyDraft, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Draft>) }
  } catch {
    return emptyDraft
  }
}

function save(key: string, draft: Draft) {
  try {
    if (draft === emptyDraft) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // See above.
  }
}
