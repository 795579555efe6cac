import { useLingui } from '@lingui/react/macro'
import { useEffectEvent, useMemo } from 'react'
import { type Command, useCommands } from '../../lib/keys'
import { useViewer } from '../../relay/viewer'
import { usePickNext } from './usePickNext'

interface Options {
  queueId: string
  newCount: number
  onStep: (step: number) => void
  onShowNew: () => void
  onOpen: (number: string) => void
  onEnter: () => void
  /** Chooses the case the agent is at. */
  onChoose: () => void
  /** Moves on and chooses what is passed. */
  onExtend: (step: number) => void
  /** Chooses nothing any more; absent while nothing is chosen. */
  onUnchoose: (() => void) | null
}

/** The keys of a queue. */
export function useQueueCommands({ queueId, newCount, onStep, onShowNew, onOpen, onEnter, ...choosing }: Options): void {
  const { t } = useLingui()
  const { can } = useViewer()
  const mayPick = can('QUEUE_WORK')
  const pickNext = usePickNext(onOpen)
  const step = useEffectEvent((by: number) => onStep(by))
  const showNew = useEffectEvent(() => onShowNew())
  const enter = useEffectEvent(() => onEnter())
  const next = useEffectEvent(() => pickNext(queueId))
  const choose = useEffectEvent(() => choosing.onChoose())
  const extend = useEffectEvent((by: number) => choosing.onExtend(by))
  const unchoose = useEffectEvent(() => choosing.onUnchoose?.())
  const hasChosen = choosing.onUnchoose !== null
  const hasNew = newCount > 0

  const commands = useMemo<Command[]>(() => {
    const all: (Command | false)[] = [
      { id: 'queue.next', scope: 'queue', keys: 'j', label: t`Next case`, hint: t`next`, run: () => step(1), keyOnly: true },
      { id: 'queue.previous', scope: 'queue', keys: 'k', label: t`Previous case`, run: () => step(-1), keyOnly: true },
      {
        id: 'queue.enter',
        scope: 'queue',
        keys: 'Enter',
        label: t`Open the case`,
        run: enter,
        // Wherever else the keyboard is, Enter has its own meaning.
        when: () => document.activeElement === document.body,
        keyOnly: true,
      },
      { id: 'queue.choose', scope: 'queue', keys: 'x', label: t`Select the case`, run: choose, keyOnly: true },
      {
        id: 'queue.extend',
        scope: 'queue',
        keys: 'Shift+J',
        label: t`Select the next, too`,
        run: () => extend(1),
        keyOnly: true,
      },
      {
        id: 'queue.extendBack',
        scope: 'queue',
        keys: 'Shift+K',
        label: t`Select the previous, too`,
        run: () => extend(-1),
        keyOnly: true,
      },
      hasChosen && {
        id: 'queue.unchoose',
        scope: 'queue',
        keys: 'Escape',
        label: t`Select none`,
        run: unchoose,
        isFirst: true,
        keyOnly: true,
      },
      mayPick && {
        id: 'queue.pickNext',
        scope: 'queue',
        keys: 'w',
        label: t`Pick the next`,
        hint: t`pick next`,
        run: () => void next(),
      },
      hasNew && { id: 'queue.showNew', scope: 'queue', keys: '.', label: t`Show new cases`, run: showNew },
    ]
    return all.filter((command) => command !== false)
  }, [t, hasNew, hasChosen, mayPick])
  useCommands(commands)
}
