import { useLingui } from '@lingui/react/macro'
import { useMemo, useRef } from 'react'
import { graphql, useFragment } from 'react-relay'
import { LevelGlyph } from '../../kit/Glyph'
import { levelOf } from '../../kit/glyphs'
import { Menu } from '../../kit/Menu'
import { PropertyButton } from '../../kit/PropertyButton'
import { toast } from '../../kit/Toast'
import { type Command, useCommands, useKeysOf } from '../../lib/keys'
import { useWords } from '../../lib/words'
import type { PriorityMenu_case$key } from './__generated__/PriorityMenu_case.graphql'
import { priorities } from './status'
import { type CasePatch, useUpdateCase } from './useUpdateCase'

/** How much the case matters. */
export function PriorityMenu({ item }: { item: PriorityMenu_case$key }) {
  const { t } = useLingui()
  const words = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const { id, priority, viewerCanUpdate } = useFragment(
    graphql`
      fragment PriorityMenu_case on Case {
        id
        priority
        viewerCanUpdate {
          allowed
        }
      }
    `,
    item,
  )
  const update = useUpdateCase(id)
  const mayChoose = viewerCanUpdate.allowed
  const commands = useMemo<Command[]>(
    () =>
      mayChoose
        ? [
            {
              id: 'case.priority',
              scope: 'case',
              keys: 'Shift+P',
              label: t`Change the priority…`,
              run: () => button.current?.click(),
            },
          ]
        : [],
    [t, mayChoose],
  )
  useCommands(commands)
  const keys = useKeysOf('case.priority')

  async function choose(next: NonNullable<CasePatch['priority']>) {
    if (next === priority || !(await update({ priority: next }))) return
    const before = priority as typeof next
    const name = words.priority(next)
    toast(t`Priority: ${name}`, { undo: () => void update({ priority: before }) })
  }

  const name = words.priority(priority)
  const trigger = (
    <PropertyButton
      ref={button}
      label={t`Priority: ${name}`}
      keys={keys}
      icon={<LevelGlyph level={levelOf(priority)} label="" />}
      isDisabled={!mayChoose}
    >
      {name}
    </PropertyButton>
  )
  if (!mayChoose) return trigger
  return (
    <Menu
      label={t`Priority`}
      trigger={trigger}
      items={priorities.map((one) => ({
        id: one,
        label: words.priority(one),
        icon: <LevelGlyph level={levelOf(one)} label="" />,
        isSelected: one === priority,
        onAction: () => void choose(one),
      }))}
    />
  )
}
