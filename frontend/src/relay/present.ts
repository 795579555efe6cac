/** Those records of a list that are still there: one that was deleted leaves its place empty, whatever the schema says. */
export function present<T>(list: readonly T[]): readonly T[] {
  return list.filter((one) => one !== null)
}
