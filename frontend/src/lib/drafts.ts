import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

export const draftKinds = ['email', 'note', 'post', 'call', 'task', 'appointment'] as const
export type DraftKind = (typeof draftKinds)[number]

/** What was typed, field by field. A field that was never touched is absent. */
export type Draft = Readonly<Record<string, string>>

/** What is typed into a dialog about a case is kept, too, but is nothing for the composer. */
type Kind = DraftKind | 'resolve'

interface Drafts {
  /** By case, then by kind. */
  drafts: Readonly<Record<string, Readonly<Partial<Record<Kind, Draft>>>>>
  /** The kind that was worked on last, by case. */
  kinds: Readonly<Record<string, DraftKind>>
}

/**
 * What agents were writing when they went on to something else. It lasts as long as the tab, also across reloads, and is
 * never sent anywhere.
 */
const useDrafts = create<Drafts>()(
  persist((): Drafts => ({ drafts: {}, kinds: {} }), {
    name: 'docket.drafts',
    storage: createJSONStorage(() => sessionStorage),
  }),
)

const nothing: Draft = {}

/** The draft of one kind on one case. */
export function useDraft(caseId: string, kind: Kind): Draft {
  return useDrafts(({ drafts }) => drafts[caseId]?.[kind] ?? nothing)
}

/** What was worked on last on a case; undefined when there was nothing yet. */
export function useDraftKind(caseId: string): DraftKind | undefined {
  return useDrafts(({ kinds }) => kinds[caseId])
}

/** Which kinds have a draft on a case. */
export function useDraftedKinds(caseId: string): ReadonlySet<DraftKind> {
  const ofCase = useDrafts(({ drafts }) => drafts[caseId])
  return new Set(draftKinds.filter((kind) => ofCase?.[kind]))
}

export function chooseDraftKind(caseId: string, kind: DraftKind): void {
  useDrafts.setState(({ kinds }) => ({ kinds: { ...kinds, [caseId]: kind } }))
}

/** Changes fields of a draft and, in the composer, makes it the one that is shown when the case is opened. */
export function writeDraft(caseId: string, kind: Kind, fields: Draft): void {
  useDrafts.setState(({ drafts, kinds }) => ({
    drafts: { ...drafts, [caseId]: { ...drafts[caseId], [kind]: { ...drafts[caseId]?.[kind], ...fields } } },
    kinds: kind === 'resolve' ? kinds : { ...kinds, [caseId]: kind },
  }))
}

export function discardDraft(caseId: string, kind: Kind): void {
  useDrafts.setState(({ drafts }) => {
    const { [kind]: _, ...others } = drafts[caseId] ?? {}
    return { drafts: { ...drafts, [caseId]: others } }
  })
}
