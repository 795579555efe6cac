import { useLingui } from '@lingui/react/macro'
import { useEffectEvent, useMemo } from 'react'
import { graphql, useFragment } from 'react-relay'
import { openDialog } from '../../lib/dialogs'
import { type Command, useCommands } from '../../lib/keys'
import { useViewer } from '../../relay/viewer'
import type { EntitlementCommands_case$key } from './__generated__/EntitlementCommands_case.graphql'
import { useDecrement } from './useDecrement'

/** What can be done about the entitlement of the open case. */
export function EntitlementCommands({ item }: { item: EntitlementCommands_case$key }) {
  const { t } = useLingui()
  const { can } = useViewer()
  const found = useFragment(
    graphql`
      fragment EntitlementCommands_case on Case {
        id
        number
        decrements
        entitlement {
          id
        }
        viewerCanUpdate {
          allowed
        }
        viewerCanSetDecrement {
          allowed
        }
      }
    `,
    item,
  )
  const { decrements } = found
  const setDecrement = useDecrement()
  const choose = useEffectEvent(() => openDialog({ kind: 'entitlement', caseId: found.id }))
  const toggle = useEffectEvent(() => void setDecrement(found, !decrements))
  const mayChoose = found.viewerCanUpdate.allowed && can('ENTITLEMENT_READ')
  const mayToggle = found.viewerCanSetDecrement.allowed && found.entitlement != null
  const commands = useMemo<Command[]>(() => {
    const all: (Command | false)[] = [
      mayToggle && {
        id: 'case.decrement',
        scope: 'case',
        label: decrements ? t`Take no terms of the entitlement` : t`Take terms of the entitlement`,
        run: toggle,
      },
      mayChoose && { id: 'case.entitlement', scope: 'case', keys: 'Shift+E', label: t`Entitlement…`, run: choose },
    ]
    return all.filter((command) => command !== false)
  }, [t, decrements, mayChoose, mayToggle])
  useCommands(commands)
  return null
}
