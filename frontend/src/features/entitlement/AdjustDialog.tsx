import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Dialog } from '../../kit/Dialog'
import { Select } from '../../kit/Select'
import { TextField } from '../../kit/TextField'
import { toast } from '../../kit/Toast'
import { useWords } from '../../lib/words'
import { useVerb } from '../../relay/useVerb'
import type { AdjustDialog_entitlement$key } from './__generated__/AdjustDialog_entitlement.graphql'
import type { AdjustDialogMutation } from './__generated__/AdjustDialogMutation.graphql'
import { termsOf, useTerms } from './terms'

interface Props {
  item: AdjustDialog_entitlement$key
  onClose: () => void
}

/** Corrects what remains, with a reason that stays in the ledger. */
export function AdjustDialog({ item, onClose }: Props) {
  const { t } = useLingui()
  const words = useWords()
  const format = useTerms()
  const { id, version, name, allocation, remainingTerms, channels } = useFragment(
    graphql`
      fragment AdjustDialog_entitlement on Entitlement {
        id
        version
        name
        allocation
        remainingTerms
        channels {
          channel
        }
      }
    `,
    item,
  )
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [channel, setChannel] = useState('none')
  const [run, { isPending, problems }] = useVerb<AdjustDialogMutation>(
    graphql`
      mutation AdjustDialogMutation($input: AdjustEntitlementInput!) {
        adjustEntitlement(input: $input) {
          entitlement {
            ...turns_entitlement
            ...Ledger_entitlement
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  const terms = termsOf(typed)
  const after = format.terms(String(Number(remainingTerms) + Number(terms ?? 0)), allocation)
  const before = format.terms(remainingTerms, allocation)
  const none = { id: 'none', label: t`None` }

  async function submit() {
    const limited = channels.find((one) => one.channel === channel)?.channel as 'PHONE' | undefined
    const input = { entitlementId: id, expectedVersion: version, terms: terms ?? typed, reason, channel: limited ?? null }
    if (!(await run(input))) return
    toast(t`${name} is adjusted`)
    onClose()
  }
  return (
    <Dialog
      title={t`Adjust ${name}`}
      consequence={t`Remaining: ${before}, then ${after}. The reason stays in the ledger.`}
      primary={t`Adjust`}
      isBusy={isPending}
      problems={[...problems.general, ...['entitlementId', 'expectedVersion'].flatMap((field) => problems.at(field) ?? [])]}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t`Terms to add`}
        description={t`Below zero takes terms away, such as -2.`}
        value={typed}
        onChange={setTyped}
        problem={problems.at('terms')}
        isRequired
        autoFocus
        inputMode="decimal"
      />
      {channels.length > 0 && (
        <Select
          label={t`And of the channel`}
          options={[none, ...channels.map((one) => ({ id: one.channel, label: words.origin(one.channel) }))]}
          value={channel}
          onChange={setChannel}
          problem={problems.at('channel')}
        />
      )}
      <TextField
        label={t`Reason`}
        value={reason}
        onChange={setReason}
        problem={problems.at('reason')}
        isRequired
        maxLength={500}
      />
    </Dialog>
  )
}
