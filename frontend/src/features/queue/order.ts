export const views = ['available', 'all', 'mine'] as const
export const sorts = ['time', 'priority', 'age'] as const
export type View = (typeof views)[number]
export type Sort = (typeof sorts)[number]

/** What a list is sorted by. Of a row on the screen it is kept as it was when the row got its place. */
export interface Keys {
  readonly id: string
  /** Resolve-by; null sorts last. */
  readonly due: string | null
  /** 3 is the highest. */
  readonly level: 1 | 2 | 3
  readonly openedAt: string
}

type Compare = (a: Keys, b: Keys) => number

// Instants of the server are all written alike, so that their texts sort like themselves.
const byText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
const byDue: Compare = (a, b) => byText(a.due ?? '~', b.due ?? '~')
const byLevel: Compare = (a, b) => b.level - a.level
const byAge: Compare = (a, b) => byText(a.openedAt, b.openedAt) || byText(a.id, b.id)

/** The orders of the server's `CaseOrderField`, the id breaking ties. */
export const compare: Record<Sort, Compare> = {
  time: (a, b) => byDue(a, b) || byLevel(a, b) || byAge(a, b),
  priority: (a, b) => byLevel(a, b) || byDue(a, b) || byAge(a, b),
  age: byAge,
}
