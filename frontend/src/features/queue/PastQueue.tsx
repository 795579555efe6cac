import { useLingui } from '@lingui/react/macro'
import { History } from 'lucide-react'
import { lazy, Suspense, useEffectEvent, useMemo, useState } from 'react'
import { IconButton } from '../../kit/IconButton'
import { type Command, useCommands } from '../../lib/keys'

const PastQueueSheet = lazy(async () => ({ default: (await import('./PastQueueSheet')).PastQueueSheet }))

/** The way to the queue as it was at a moment. */
export function PastQueue({ id, name }: { id: string; name: string }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const open = useEffectEvent(() => setOpen(true))
  const commands = useMemo<Command[]>(
    () => [{ id: 'queue.past', scope: 'queue', label: t`The queue as it was`, run: () => open() }],
    [t],
  )
  useCommands(commands)
  return (
    <>
      <IconButton label={t`The queue as it was`} placement="left" onPress={() => setOpen(true)}>
        <History size={15} aria-hidden="true" />
      </IconButton>
      {isOpen && (
        <Suspense fallback={null}>
          <PastQueueSheet id={id} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
