import { Dialog } from '../../kit/Dialog'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { turnsRenewMutation } from './__generated__/turnsRenewMutation.graphql'
import { type Turn, turns, useTurnTexts } from './turns'

interface Props {
  turn: Turn
  entitlement: { readonly id: string; readonly version: number; readonly name: string }
  /** The entitlement the verb answered: of a renewal the new one. */
  onDone: (id: string) => void
  onClose: () => void
}

/** Asks before an entitlement is put into force, ended or renewed, and says what that will do. */
export function TurnDialog({ turn, entitlement: { id, version, name }, onDone, onClose }: Props) {
  const texts = useTurnTexts(name)[turn]
  // All of them take and answer alike.
  const [run, { isPending, problems }] = useVerb<turnsRenewMutation>(turns[turn], { show: 'form' })

  async function submit() {
    const payload = await run({ entitlementId: id, expectedVersion: version })
    if (!payload) return
    toast(texts.done)
    onClose()
    onDone(payload.entitlement?.id ?? id)
  }
  return (
    <Dialog
      title={texts.title}
      consequence={texts.consequence}
      primary={texts.label.replace('…', '')}
      isDanger={turn === 'cancel'}
      isBusy={isPending}
      problems={problems.sentences}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  )
}
