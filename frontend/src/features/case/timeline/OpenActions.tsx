import { useLingui } from '@lingui/react/macro'
import { Check, Ellipsis, Pencil, X } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { IconButton } from '../../../kit/IconButton'
import { Menu } from '../../../kit/Menu'
import { openDialog } from '../../../lib/dialogs'
import { useViewer } from '../../../relay/viewer'
import type { OpenActions_activity$key } from './__generated__/OpenActions_activity.graphql'
import { useActivityVerbs } from './useActivityVerbs'

export type Noun = 'draft' | 'call' | 'task' | 'appointment'

/** What can be done with an activity that is open or scheduled; nothing once it is closed. */
export function OpenActions({ item, noun }: { item: OpenActions_activity$key; noun: Noun }) {
  const { t } = useLingui()
  const { can } = useViewer()
  const { id, status, subject } = useFragment(
    graphql`
      fragment OpenActions_activity on Activity {
        id
        status
        subject
      }
    `,
    item,
  )
  const { complete, cancel, isPending } = useActivityVerbs(id)
  if (!can('CASE_WRITE') || (status !== 'OPEN' && status !== 'SCHEDULED')) return null
  const giveUp = {
    draft: t`Discard the draft`,
    call: t`Cancel the call`,
    task: t`Cancel the task`,
    appointment: t`Cancel the appointment`,
  }
  return (
    <Menu
      label={t`Actions for ${subject}`}
      placement="bottom end"
      trigger={
        <IconButton size="small" label={t`Actions for ${subject}`} isDisabled={isPending}>
          <Ellipsis size={15} aria-hidden="true" />
        </IconButton>
      }
      items={[
        {
          id: 'change',
          label: t`Change…`,
          icon: <Pencil size={15} aria-hidden="true" />,
          onAction: () => openDialog({ kind: 'editActivity', activityId: id }),
        },
        ...(noun === 'draft'
          ? []
          : [
              {
                id: 'complete',
                label: t`Complete`,
                icon: <Check size={15} aria-hidden="true" />,
                onAction: () => void complete(),
              },
            ]),
        { id: 'cancel', label: giveUp[noun], icon: <X size={15} aria-hidden="true" />, onAction: () => void cancel() },
      ]}
    />
  )
}
