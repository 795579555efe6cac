import { useState } from 'react'
import { changesOf, rebase, type Values } from './values'

interface Version<F extends string> {
  version: number
  values: Values<F>
}

export interface Edit<F extends string> {
  values: Values<F>
  set: (field: F, value: string) => void
  changes: Partial<Record<F, string | null>>
  isChanged: boolean
  /** Send it as `expectedVersion`. */
  version: number
  /** Of the fields that somebody else changed too: what they say now. Null while nobody did. */
  theirs: Partial<Record<F, string>> | null
  /** The record was changed by somebody else, and is now this. */
  onStale: (now: Version<F>) => void
}

/** What an agent writes over a record, and how it stands to what others wrote meanwhile. */
export function useEdit<F extends string>(record: Version<F>): Edit<F> {
  const [base, setBase] = useState(record)
  const [values, setValues] = useState(record.values)
  const [theirs, setTheirs] = useState<Edit<F>['theirs']>(null)
  const changes = changesOf(base.values, values)
  return {
    values,
    changes,
    theirs,
    version: base.version,
    isChanged: Object.keys(changes).length > 0,
    set: (field, value) => setValues((before) => ({ ...before, [field]: value })),
    onStale(now) {
      const rebased = rebase(base.values, values, now.values)
      setBase(now)
      setValues(rebased.values)
      setTheirs(rebased.theirs)
    },
  }
}
