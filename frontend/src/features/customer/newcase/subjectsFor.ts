interface Subject {
  readonly id: string
  readonly path: readonly string[]
}

/** The subjects whose path holds every word that was typed, in the order of the tree. Accents do not matter. */
export function subjectsFor<T extends Subject>(subjects: readonly T[], text: string): readonly T[] {
  const words = plain(text)
    .split(/[\s›]+/)
    .filter(Boolean)
  return subjects.filter(({ path }) => {
    const line = plain(path.join(' '))
    return words.every((word) => line.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
