import { useLingui } from '@lingui/react/macro'
import { Ellipsis } from 'lucide-react'
import { IconButton } from '../../kit/IconButton'
import { Menu } from '../../kit/Menu'
import { useRegistry } from '../../lib/keys'

/** Everything that can be done with the case now, each with its key. */
export function CaseMore() {
  const { t } = useLingui()
  const commands = useRegistry().filter((command) => command.scope === 'case' && !command.keyOnly)
  return (
    <Menu
      label={t`More actions`}
      placement="bottom end"
      trigger={
        <IconButton label={t`More actions`}>
          <Ellipsis size={17} aria-hidden="true" />
        </IconButton>
      }
      items={commands
        .filter((command) => command.when?.() ?? true)
        .toReversed()
        .map(({ id, label, keys, run, isDanger = false }) => ({ id, label, keys, isDanger, onAction: run }))}
    />
  )
}
