import { createStore, useStore } from './store'

const offered = createStore<ReadonlyMap<string, string>>(new Map())

/** Text that was typed elsewhere and belongs to a case after all: its composer offers it as a note. */
export function offerNote(caseId: string, text: string): void {
  offered.set(new Map(offered.get()).set(caseId, text))
}

/** The composer has taken it, or whoever offered it takes it back. */
export function withdrawNote(caseId: string): void {
  const rest = new Map(offered.get())
  if (rest.delete(caseId)) offered.set(rest)
}

/** What is offered for a case; null when nothing is. */
export function useOfferedNote(caseId: string): string | null {
  return useStore(offered).get(caseId) ?? null
}
