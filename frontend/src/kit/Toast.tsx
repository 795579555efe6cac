import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { type Command, useCommands, useKeysOf } from '../lib/keys'
import { createStore, useStore } from '../lib/store'
import { Button } from './Button'
import { classes } from './classes'
import { IconButton } from './IconButton'
import styles from './Toast.module.css'

interface Toast {
  id: number
  text: string
  kind: 'done' | 'problem'
  /** Takes back what was done; offered for as long as the toast stands, and under Z. */
  undo?: () => void
  /** A way on that takes nothing back, such as the next case. */
  action?: Action
}

interface Action {
  label: string
  run: () => void
}

const toasts = createStore<readonly Toast[]>([])
let last = 0

/** Says what was done, or why it was not. */
export function toast(text: string, { kind = 'done', ...ways }: Partial<Omit<Toast, 'id' | 'text'>> = {}): void {
  const shown = toasts.get().slice(-2)
  toasts.set([...shown, { id: ++last, text, kind, ...ways }])
}

function dismiss(id: number) {
  toasts.set(toasts.get().filter((one) => one.id !== id))
}

/** Where toasts appear. Once, in the shell. */
export function Toasts() {
  const { t } = useLingui()
  const shown = useStore(toasts)
  // Z takes back the last thing that was done, or nothing: never one before it.
  const latest = shown.findLast((one) => one.kind === 'done')
  const newest = latest?.undo && latest
  const commands = useMemo<Command[]>(
    () => (newest ? [{ id: 'desk.undo', keys: 'z, $mod+z', scope: 'desk', label: t`Undo`, run: () => take(newest) }] : []),
    [newest, t],
  )
  useCommands(commands)
  return (
    <section className={styles.region} aria-label={t`Notifications`}>
      <div role="status" className={styles.list}>
        {shown.map((one) => (
          <Line key={one.id} toast={one} isNewest={one === newest} />
        ))}
      </div>
    </section>
  )
}

function take(one: Toast) {
  dismiss(one.id)
  one.undo?.()
}

function goOn(one: Toast) {
  dismiss(one.id)
  one.action?.run()
}

/** `isNewest`: Z takes it back. */
function Line({ toast: one, isNewest }: { toast: Toast; isNewest: boolean }) {
  const { t } = useLingui()
  const [isHeld, setHeld] = useState(false)
  const keys = useKeysOf('desk.undo')
  const lifetime = one.undo || one.action || one.kind === 'problem' ? 10_000 : 5_000

  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismiss(one.id), lifetime)
    return () => clearTimeout(timer)
  }, [isHeld, lifetime, one.id])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on a toast only keeps it from going
    <div
      className={classes(styles.toast, one.kind === 'problem' && styles.problem)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{one.text}</span>
      {one.undo && (
        <Button variant="plain" keys={isNewest ? keys : undefined} onPress={() => take(one)}>
          {t`Undo`}
        </Button>
      )}
      {one.action && (
        <Button variant="plain" onPress={() => goOn(one)}>
          {one.action.label}
        </Button>
      )}
      <IconButton label={t`Dismiss`} onPress={() => dismiss(one.id)}>
        <X size={15} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
