import { useLingui } from '@lingui/react/macro'
import { Inbox } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { Menu } from '../../kit/Menu'
import { PropertyButton } from '../../kit/PropertyButton'
import { useCommand, useKeysOf } from '../../lib/keys'
import type { QueueMenu_case$key } from './__generated__/QueueMenu_case.graphql'

/** The queue the case is in, with the ways to another one and out of it. */
export function QueueMenu({ item }: { item: QueueMenu_case$key }) {
  const { t } = useLingui()
  const { queue } = useFragment(
    graphql`
      fragment QueueMenu_case on Case {
        queue {
          name
        }
      }
    `,
    item,
  )
  const commands = [useCommand('case.unqueue'), useCommand('case.addToQueue')].filter((command) => command !== undefined)
  const [only] = commands
  const name = queue?.name ?? t`No queue`
  const isMenu = commands.length > 1
  const trigger = (
    <PropertyButton
      label={queue ? t`Queue: ${name}` : name}
      keys={useKeysOf('case.addToQueue')}
      icon={<Inbox size={13} aria-hidden="true" />}
      isDisabled={!only}
      {...(!isMenu && only && { onPress: () => only.run() })}
    >
      {name}
    </PropertyButton>
  )
  if (!isMenu) return trigger
  return (
    <Menu
      label={t`Queue`}
      trigger={trigger}
      items={commands.toReversed().map(({ id, label, keys, run }) => ({ id, label, keys, onAction: run }))}
    />
  )
}
