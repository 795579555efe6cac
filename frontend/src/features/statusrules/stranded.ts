interface Reason {
  readonly id: string
  readonly status: string
  readonly retiredAt: string | null | undefined
}

/** A step from one reason to another, as one text. */
export function pair(from: string, to: string): string {
  return `${from} ${to}`
}

/**
 * The active reasons from which no way, however long, leads to a closed case. The server refuses a definition that has one;
 * this tells it while the definition is being made.
 */
export function stranded<R extends Reason>(reasons: readonly R[], pairs: ReadonlySet<string>): R[] {
  const leadsOut = new Set<string>()
  const usable = reasons.filter(({ retiredAt }) => !retiredAt)
  let grew = true
  while (grew) {
    grew = false
    for (const { id, status } of reasons) {
      if (status !== 'ACTIVE' || leadsOut.has(id)) continue
      if (!usable.some((to) => pairs.has(pair(id, to.id)) && (to.status !== 'ACTIVE' || leadsOut.has(to.id)))) continue
      leadsOut.add(id)
      grew = true
    }
  }
  return reasons.filter(({ id, status }) => status === 'ACTIVE' && !leadsOut.has(id))
}
