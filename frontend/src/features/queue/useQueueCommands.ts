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
}

/** The keys of a queue. */
export function useQueueCommands({ queueId, newCount, onStep, onShowNew, onOpen, onEnter }: Options): void {
  const { t } = useLingui()
  const { can } = useViewer()
  const mayPick = can('QUEUE_WORK')
  const pickNext = usePickNext(onOpen)
  const step = useEffectEvent((by: number) => onStep(by))
  const showNew = useEffectEvent(() => onShowNew())
  const enter = useEffectEvent(() => onEnter())
  const next = useEffectEvent(() => pickNext(queueId))
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
  }, [t, hasNew, mayPick])
  useCommands(commands)
}
