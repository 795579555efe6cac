import { useSyncExternalStore } from 'react'

/** A value that parts of the screen watch. For what is neither in the URL nor in the Relay store. */
export interface Store<T> {
  get(): T
  set(next: T): void
  subscribe(listener: () => void): () => void
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A store of one word that survives a reload and follows the other tabs of this browser. */
export function createSavedStore<T extends string>(key: string, words: readonly T[], initial: T): Store<T> {
  const read = (text: string | null) => words.find((word) => word === text) ?? initial
  const store = createStore(read(saved(key)))
  window.addEventListener('storage', (event) => {
    if (event.key === key) store.set(read(event.newValue))
  })
  return {
    ...store,
    set(next) {
      save(key, next)
      store.set(next)
    },
  }
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get)
}

/** Storage may be forbidden or full; then a choice lasts as long as the page. */
function saved(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function save(key: string, value: string) {
  try {
    localStorage.setItem(key, value)
  } catch {
    // See above.
  }
}
