/** Where the slider stops: the moments at which something was done, the earliest first, each once. */
export function momentsOf(steps: readonly { readonly at: string }[], openedAt: string): string[] {
  const all = steps.map(({ at }) => at)
  // Of a long life only the latest steps are known here: the beginning is one stop.
  if (!all.includes(openedAt)) all.push(openedAt)
  return [...new Set(all)].sort((a, b) => Date.parse(a) - Date.parse(b))
}

/** The last stop that is not after a moment; the first when all are. */
export function nearest(moments: readonly string[], moment: string): number {
  const at = Date.parse(moment)
  return Math.max(
    moments.findLastIndex((one) => Date.parse(one) <= at),
    0,
  )
}
