import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { Dialog } from '../../kit/Dialog'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { DeleteDialogMutation } from './__generated__/DeleteDialogMutation.graphql'

interface Props {
  entitlement: { readonly id: string; readonly version: number; readonly name: string }
  onDone: () => void
  onClose: () => void
}

/** Asks before an entitlement goes with its ledger. */
export function DeleteDialog({ entitlement: { id, version, name }, onDone, onClose }: Props) {
  const { t } = useLingui()
  const [run, { isPending, problems }] = useVerb<DeleteDialogMutation>(
    graphql`
      mutation DeleteDialogMutation($input: EntitlementRefInput!) {
        deleteEntitlement(input: $input) {
          deletedEntitlementId @deleteRecord
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  async function submit() {
    if (!(await run({ entitlementId: id, expectedVersion: version }))) return
    toast(t`${name} is deleted`)
    onClose()
    onDone()
  }
  return (
    <Dialog
      title={t`Delete ${name}`}
      consequence={t`Removes it for good, with its ledger. Cases that have it stay, and have no entitlement then.`}
      primary={t`Delete`}
      isDanger
      isBusy={isPending}
      problems={problems.sentences}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  )
}
