import { useLingui } from '@lingui/react/macro'
import { PanelRight } from 'lucide-react'
import { IconButton } from '../../kit/IconButton'
import { useKeysOf } from '../../lib/keys'
import type { PaneState } from './usePanes'

/** Opens the context where it is out of sight. */
export function SideButton({ panes }: { panes: PaneState }) {
  const { t } = useLingui()
  const keys = useKeysOf('panes.side')
  if (panes.isSideShown) return null
  return (
    <IconButton label={t`Show the context`} keys={keys} placement="bottom" onPress={panes.toggleSide}>
      <PanelRight size={16} aria-hidden="true" />
    </IconButton>
  )
}
