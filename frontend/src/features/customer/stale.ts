import { useLingui } from '@lingui/react/macro'
import type { Problems } from '../../relay/problems'

/** The record was changed since it was read. */
export function isStale(problems: Problems): boolean {
  return problems.errors.some(({ code }) => code === 'STALE_VERSION')
}

/** Says what happens next, once somebody else turned out to have changed the record, too. */
export function useStaleText(theirs: object | null): string | null {
  const { t } = useLingui()
  if (theirs === null) return null
  return Object.keys(theirs).length > 0
    ? t`Somebody changed this meanwhile. What they wrote stands below the fields; saving again replaces it with yours.`
    : t`Somebody changed other fields meanwhile. They are shown as they are now; save again to add yours.`
}
