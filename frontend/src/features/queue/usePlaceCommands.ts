import { useLingui } from '@lingui/react/macro'
import { useEffectEvent, useMemo } from 'react'
import { openDialog } from '../../lib/dialogs'
import { type Command, useCommands } from '../../lib/keys'
import type { PlaceVerbs } from './usePlaceVerbs'

/** Offers the verbs of picking for one case: keys, palette, tooltips. */
export function usePlaceCommands({ place, can: allowed, ...verbs }: PlaceVerbs): void {
  const { t } = useLingui()
  const { id } = place
  const queueId = place.queue?.id ?? null
  const pick = useEffectEvent(() => verbs.pick())
  const release = useEffectEvent(() => verbs.release())
  const remove = useEffectEvent(() => verbs.remove())
  const assignToMe = useEffectEvent(() => verbs.assignToMe())
  const assign = useEffectEvent(() => openDialog({ kind: 'assign', caseIds: [id] }))
  const addToQueue = useEffectEvent(() => openDialog({ kind: 'addToQueue', caseId: id, queueId }))

  const commands = useMemo<Command[]>(() => {
    const run = (verb: () => Promise<void>) => () => void verb()
    const all: (Command | false)[] = [
      allowed.pick && { id: 'case.pick', scope: 'case', keys: 'Shift+W', label: t`Pick`, hint: t`pick`, run: run(pick) },
      allowed.release && { id: 'case.release', scope: 'case', keys: 'u', label: t`Release`, run: run(release) },
      allowed.assign && {
        id: 'case.assign',
        scope: 'case',
        keys: 'a',
        label: t`Assign to…`,
        hint: t`assign`,
        run: assign,
      },
      allowed.assignToMe && { id: 'case.assignToMe', scope: 'case', keys: 'i', label: t`Assign to me`, run: run(assignToMe) },
      allowed.queue && {
        id: 'case.addToQueue',
        scope: 'case',
        keys: 'q',
        label: t`Add to queue…`,
        run: addToQueue,
      },
      allowed.remove && { id: 'case.unqueue', scope: 'case', keys: 'Shift+Q', label: t`Remove from queue`, run: run(remove) },
    ]
    return all.filter((command) => command !== false)
  }, [t, allowed.queue, allowed.assign, allowed.pick, allowed.release, allowed.remove, allowed.assignToMe])
  useCommands(commands)
}
