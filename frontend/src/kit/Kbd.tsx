import { capsOf } from '../lib/keys'
import styles from './Kbd.module.css'

/** Draws keys given in the registry's notation, such as `$mod+Enter`. Hidden from screen readers: the label says what it does. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.keys} aria-hidden="true">
      {capsOf(keys).map((cap) => (
        <kbd key={cap} className={styles.kbd}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
