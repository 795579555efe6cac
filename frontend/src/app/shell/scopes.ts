import { useLingui } from '@lingui/react/macro'
import type { Scope } from '../../lib/keys'

/** The headings under which commands are shown, in order. */
export function useScopes(): { id: Scope; label: string }[] {
  const { t } = useLingui()
  return [
    { id: 'case', label: t`This case` },
    { id: 'queue', label: t`This queue` },
    { id: 'customer', label: t`This customer` },
    { id: 'go', label: t`Go to` },
    { id: 'desk', label: t`Everywhere` },
  ]
}
