import { useState } from 'react'
import { between, type Line } from './groups'

export interface Selection {
  ids: ReadonlySet<string>
  /** Chooses a case, or gives it up again. */
  toggle: (id: string) => void
  /** Chooses everything from the case that was chosen last to this one. */
  extendTo: (id: string) => void
  clear: () => void
}

const nobody: ReadonlySet<string> = new Set()

/** The cases that were chosen to do something with all of them. What has left the list is not among them. */
export function useSelection(lines: readonly Line[], ghosts: ReadonlySet<string>, openId: string | null): Selection {
  const [kept, setKept] = useState(nobody)
  const [anchor, setAnchor] = useState<string | null>(null)
  const here = lines.filter((line) => !line.isHeading && kept.has(line.key) && !ghosts.has(line.key)).map((line) => line.key)
  const ids = here.length === kept.size ? kept : new Set(here)

  function toggle(id: string) {
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    setKept(next)
    setAnchor(id)
  }

  function extendTo(id: string) {
    const from = anchor ?? openId ?? id
    setKept(new Set([...ids, ...between(lines, ghosts, from, id)]))
    setAnchor(id)
  }

  function clear() {
    setKept(nobody)
    setAnchor(null)
  }
  return { ids, toggle, extendTo, clear }
}
