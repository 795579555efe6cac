import { useLingui } from '@lingui/react/macro'
import { useMemo, useRef } from 'react'
import { graphql, useFragment } from 'react-relay'
import { StateGlyph } from '../../kit/Glyph'
import { shapeOf } from '../../kit/glyphs'
import { Menu } from '../../kit/Menu'
import { PropertyButton } from '../../kit/PropertyButton'
import { toast } from '../../kit/Toast'
import { type Command, useCommands, useKeysOf } from '../../lib/keys'
import { useWords } from '../../lib/words'
import type { StatusMenu_case$key } from './__generated__/StatusMenu_case.graphql'
import { useUpdateCase } from './useUpdateCase'

/** The status reason, and those that may be chosen now. */
export function StatusMenu({ item }: { item: StatusMenu_case$key }) {
  const { t } = useLingui()
  const words = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const { id, status, statusReason, availableStatusReasons } = useFragment(
    graphql`
      fragment StatusMenu_case on Case {
        id
        status
        statusReason {
          id
          code
          name
        }
        availableStatusReasons {
          id
          code
          name
        }
      }
    `,
    item,
  )
  const update = useUpdateCase(id)
  const mayChoose = availableStatusReasons.length > 0
  const commands = useMemo<Command[]>(
    () =>
      mayChoose
        ? [{ id: 'case.status', scope: 'case', keys: 's', label: t`Change the status…`, run: () => button.current?.click() }]
        : [],
    [t, mayChoose],
  )
  useCommands(commands)
  const keys = useKeysOf('case.status')

  async function choose(reason: (typeof availableStatusReasons)[number]) {
    const before = statusReason.id
    if (reason.id === before) return
    const change = (statusReasonId: string) =>
      update({ statusReasonId }, (store) => {
        const record = store.get(statusReasonId)
        if (record) store.get(id)?.setLinkedRecord(record, 'statusReason')
      })
    if (!(await change(reason.id))) return
    const name = words.statusReason(reason)
    toast(t`Status: ${name}`, { undo: () => void change(before) })
  }

  const name = words.statusReason(statusReason)
  const label = status === 'ACTIVE' ? name : words.status(status)
  const trigger = (
    <PropertyButton
      ref={button}
      label={t`Status: ${name}`}
      keys={keys}
      icon={<StateGlyph shape={shapeOf(status, statusReason.code)} label="" />}
      isDisabled={!mayChoose}
    >
      {label === name ? name : `${label}: ${name}`}
    </PropertyButton>
  )
  if (!mayChoose) return trigger
  return (
    <Menu
      label={t`Status`}
      trigger={trigger}
      items={availableStatusReasons.map((reason) => ({
        id: reason.id,
        label: words.statusReason(reason),
        icon: <StateGlyph shape={shapeOf('ACTIVE', reason.code)} label="" />,
        isSelected: reason.id === statusReason.id,
        onAction: () => void choose(reason),
      }))}
    />
  )
}
