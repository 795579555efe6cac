import { useLingui } from '@lingui/react/macro'
import { Kbd } from '../../kit/Kbd'
import { letters, type Scope, useRegistry } from '../../lib/keys'
import { useStore } from '../../lib/store'
import type { Connection } from '../../relay/live'
import { useConnection } from '../../relay/useLive'
import styles from './Shell.module.css'

// What is nearest to the work first; what is the same everywhere last.
const order: readonly Scope[] = ['queue', 'case', 'customer', 'go', 'desk']

/** The lower edge: how fresh the screen is, and the keys that matter now. */
export function StatusBar() {
  const { state } = useConnection()
  const label = useStateLabel(state)
  const areLettersOn = useStore(letters) === 'on'
  const hints = useRegistry().filter(
    (command) => command.hint && command.keys && (areLettersOn || command.keys.includes('$mod')),
  )
  return (
    <footer className={styles.bar}>
      <span className={styles.state} data-state={state} role="status">
        <i aria-hidden="true" />
        {label}
      </span>
      <span className={styles.grow} />
      {hints
        .slice(0, 6)
        .toReversed()
        .sort((a, b) => order.indexOf(a.scope) - order.indexOf(b.scope))
        .map((command) => (
          <span key={command.id} className={styles.hint}>
            <Kbd keys={command.keys ?? ''} />
            {command.hint}
          </span>
        ))}
    </footer>
  )
}

function useStateLabel(state: Connection['state']): string {
  const { t } = useLingui()
  switch (state) {
    case 'connecting':
      return t`Connecting`
    case 'live':
      return t`Live`
    case 'reconnecting':
      return t`Reconnecting`
    case 'catching-up':
      return t`Catching up`
    case 'offline':
      return t`Offline`
  }
}
