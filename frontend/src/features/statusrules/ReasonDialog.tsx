import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from 'react-relay'
import { Dialog } from '../../kit/Dialog'
import { TextField } from '../../kit/TextField'
import { toast } from '../../kit/Toast'
import { useWords } from '../../lib/words'
import { useVerb } from '../../relay/useVerb'
import type { ReasonDialogCreateMutation } from './__generated__/ReasonDialogCreateMutation.graphql'
import type { ReasonDialogRenameMutation } from './__generated__/ReasonDialogRenameMutation.graphql'

interface Props {
  status: string
  /** The reason that is renamed; absent for a new one. */
  reason?: { id: string; name: string; version: number }
  onClose: () => void
}

/** The name of a status reason: a new one, or another name for one that is there. */
export function ReasonDialog({ status, reason, onClose }: Props) {
  const { t } = useLingui()
  const word = useWords().status(status)
  const [name, setName] = useState(reason?.name ?? '')
  const [create, creating] = useVerb<ReasonDialogCreateMutation>(
    graphql`
      mutation ReasonDialogCreateMutation($input: CreateStatusReasonInput!) {
        createStatusReason(input: $input) {
          statusReason {
            id
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  const [rename, renaming] = useVerb<ReasonDialogRenameMutation>(
    graphql`
      mutation ReasonDialogRenameMutation($input: RenameStatusReasonInput!) {
        renameStatusReason(input: $input) {
          statusReason {
            id
            name
            code
            version
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  const { problems, isPending } = reason ? renaming : creating
  async function submit() {
    const done = reason
      ? await rename({ reasonId: reason.id, expectedVersion: reason.version, name })
      : await create({ status: status as 'ACTIVE', name })
    if (!done) return
    toast(reason ? t`Renamed to ${name}` : t`${name} added`)
    onClose()
  }
  return (
    <Dialog
      title={reason ? t`Rename the reason` : t`New reason: ${word}`}
      consequence={
        reason
          ? t`The cases that have it show the new name.`
          : t`Agents can choose it at once, unless the rules below are switched on.`
      }
      primary={reason ? t`Rename` : t`Add`}
      isBusy={isPending}
      isDisabled={name.trim() === ''}
      problems={problems.general}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t`Name`}
        value={name}
        onChange={setName}
        problem={problems.at('name')}
        maxLength={100}
        isRequired
        autoFocus
      />
    </Dialog>
  )
}
