import { useLingui } from '@lingui/react/macro'
import { CommandPalette } from '../../kit/CommandPalette'
import { useRegistry } from '../../lib/keys'
import { useScopes } from './scopes'

/** Everything that can be done now, found by its name; each with its key, so that next time it is not needed. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const scopes = useScopes()
  const commands = useRegistry().filter((command) => !command.keyOnly && (command.when?.() ?? true))
  const groups = scopes.map(({ id, label }) => ({
    id,
    label,
    items: commands.filter((command) => command.scope === id).toReversed(),
  }))
  return <CommandPalette label={t`Commands`} placeholder={t`Search or jump to…`} groups={groups} onClose={onClose} />
}
