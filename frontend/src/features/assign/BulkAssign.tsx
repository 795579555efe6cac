import { useLingui } from '@lingui/react/macro'
import { UserPlus } from 'lucide-react'
import { useEffectEvent, useMemo } from 'react'
import { Button } from '../../kit/Button'
import { openDialog } from '../../lib/dialogs'
import { type Command, useCommands, useKeysOf } from '../../lib/keys'
import type { BulkProps } from '../../lib/parts'
import { useViewer } from '../../relay/viewer'

/** Gives several cases to somebody. */
export function BulkAssign({ cases }: BulkProps) {
  const { t } = useLingui()
  const mayAssign = useViewer().can('CASE_ASSIGN')
  const assign = useEffectEvent(() => openDialog({ kind: 'assign', caseIds: cases.map(({ id }) => id) }))
  const commands = useMemo<Command[]>(
    () =>
      mayAssign
        ? [
            {
              id: 'queue.assign',
              scope: 'queue',
              keys: 'a',
              label: t`Assign the selected cases…`,
              run: assign,
              isFirst: true,
            },
          ]
        : [],
    [t, mayAssign],
  )
  useCommands(commands)
  const keys = useKeysOf('queue.assign')
  const [command] = commands
  if (!command) return null
  return (
    <Button icon={<UserPlus size={15} aria-hidden="true" />} keys={keys} onPress={command.run}>
      {t`Assign`}
    </Button>
  )
}
