import { useLingui } from '@lingui/react/macro'
import { useEffectEvent, useMemo } from 'react'
import { graphql, useFragment } from 'react-relay'
import { openDialog } from '../../lib/dialogs'
import { type Command, useCommands } from '../../lib/keys'
import type { CasePartProps } from '../../lib/parts'
import type { MergeCommands_case$key } from './__generated__/MergeCommands_case.graphql'

/** Merging an open case with others, by key, palette and menu. */
export function MergeCommands({ item }: CasePartProps & { item: MergeCommands_case$key }) {
  const { t } = useLingui()
  const { id, viewerCanMerge } = useFragment(
    graphql`
      fragment MergeCommands_case on Case {
        id
        viewerCanMerge {
          allowed
        }
      }
    `,
    item,
  )
  const isAllowed = viewerCanMerge.allowed
  const merge = useEffectEvent(() => openDialog({ kind: 'merge', caseIds: [id] }))
  const commands = useMemo<Command[]>(
    () => (isAllowed ? [{ id: 'case.merge', scope: 'case', keys: 'm', label: t`Merge with another case…`, run: merge }] : []),
    [t, isAllowed],
  )
  useCommands(commands)
  return null
}
