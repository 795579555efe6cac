import { useLingui } from '@lingui/react/macro'
import { Network } from 'lucide-react'
import { useEffectEvent, useMemo } from 'react'
import { Button } from '../../kit/Button'
import { openDialog } from '../../lib/dialogs'
import { type Command, useCommands, useKeysOf } from '../../lib/keys'
import type { BulkProps } from '../../lib/parts'
import { useViewer } from '../../relay/viewer'

/** Makes the chosen cases children of one of them, or of another. */
export function BulkParent({ cases, onDone }: BulkProps) {
  const { t } = useLingui()
  const isPossible = useViewer().can('CASE_WRITE')
  const associate = useEffectEvent(() => openDialog({ kind: 'parent', caseIds: cases.map(({ id }) => id), onDone }))
  const commands = useMemo<Command[]>(
    () =>
      isPossible
        ? [
            {
              id: 'queue.parent',
              scope: 'queue',
              keys: 'Shift+C',
              label: t`Put the selected cases below one…`,
              run: associate,
              isFirst: true,
            },
          ]
        : [],
    [t, isPossible],
  )
  useCommands(commands)
  const keys = useKeysOf('queue.parent')
  const [command] = commands
  if (!command) return null
  return (
    <Button icon={<Network size={15} aria-hidden="true" />} keys={keys} onPress={command.run}>
      {t`Make child cases`}
    </Button>
  )
}
