import { useLingui } from '@lingui/react/macro'
import { useEffectEvent, useMemo } from 'react'
import { graphql, useFragment } from 'react-relay'
import { openDialog } from '../../lib/dialogs'
import { type Command, useCommands } from '../../lib/keys'
import type { CasePartProps } from '../../lib/parts'
import type { FamilyCommands_case$key } from './__generated__/FamilyCommands_case.graphql'
import { useRemoveFromParent } from './useRemoveFromParent'

/** What can be done about the family of an open case, and deleting it, by key, palette and menu. */
export function FamilyCommands({ item, onNext }: CasePartProps & { item: FamilyCommands_case$key }) {
  const { t } = useLingui()
  const found = useFragment(
    graphql`
      fragment FamilyCommands_case on Case {
        id
        number
        parent {
          id
        }
        viewerCanUpdate {
          allowed
        }
        viewerCanHaveChild {
          allowed
        }
        viewerCanDelete {
          allowed
        }
        childCounts {
          total
        }
      }
    `,
    item,
  )
  const { id, number } = found
  const { remove } = useRemoveFromParent()
  const mayUpdate = found.viewerCanUpdate.allowed
  const isChild = found.parent !== null && found.parent !== undefined
  const mayHaveChild = found.viewerCanHaveChild.allowed
  const mayBecomeChild = mayUpdate && found.childCounts.total === 0
  const mayDelete = found.viewerCanDelete.allowed
  const create = useEffectEvent(() => openDialog({ kind: 'childCase', parentId: id }))
  const associate = useEffectEvent(() => openDialog({ kind: 'parent', caseIds: [id] }))
  const separate = useEffectEvent(() => void remove(id, number))
  const destroy = useEffectEvent(() => openDialog({ kind: 'deleteCase', caseId: id, onClosed: () => onNext?.() }))
  const commands = useMemo<Command[]>(() => {
    const all: (Command | false)[] = [
      mayDelete && { id: 'case.delete', scope: 'case', label: t`Delete the case…`, run: destroy, isDanger: true },
      isChild && mayUpdate && { id: 'case.removeFromParent', scope: 'case', label: t`Remove from its parent`, run: separate },
      mayBecomeChild && { id: 'case.parent', scope: 'case', label: t`Put below another case…`, run: associate },
      mayHaveChild && { id: 'case.child', scope: 'case', keys: 'Shift+C', label: t`Create child case…`, run: create },
    ]
    return all.filter((one) => one !== false)
  }, [t, mayDelete, isChild, mayUpdate, mayBecomeChild, mayHaveChild])
  useCommands(commands)
  return null
}
