import { useLingui } from '@lingui/react/macro'
import { GitMerge } from 'lucide-react'
import { useEffectEvent, useMemo } from 'react'
import { Button } from '../../kit/Button'
import { openDialog } from '../../lib/dialogs'
import { type Command, useCommands, useKeysOf } from '../../lib/keys'
import type { BulkProps } from '../../lib/parts'
import { useViewer } from '../../relay/viewer'
import { mostMerged } from './most'

/** Makes one case of the chosen ones: two to ten. */
export function BulkMerge({ cases, onDone }: BulkProps) {
  const { t } = useLingui()
  const isPossible = useViewer().can('CASE_WRITE') && cases.length > 1 && cases.length <= mostMerged + 1
  const merge = useEffectEvent(() => openDialog({ kind: 'merge', caseIds: cases.map(({ id }) => id), onDone }))
  const commands = useMemo<Command[]>(
    () =>
      isPossible
        ? [{ id: 'queue.merge', scope: 'queue', keys: 'm', label: t`Merge the selected cases…`, run: merge, isFirst: true }]
        : [],
    [t, isPossible],
  )
  useCommands(commands)
  const keys = useKeysOf('queue.merge')
  const [command] = commands
  if (!command) return null
  return (
    <Button icon={<GitMerge size={15} aria-hidden="true" />} keys={keys} onPress={command.run}>
      {t({ message: 'Merge', context: 'button' })}
    </Button>
  )
}
