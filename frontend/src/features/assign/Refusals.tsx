import { useLingui } from '@lingui/react/macro'
import { Sheet } from '../../kit/Sheet'
import styles from './Refusals.module.css'
import type { Refused } from './useAssign'

/** Which of many cases were not assigned, and why. */
export function Refusals({ refused, total, onClose }: { refused: readonly Refused[]; total: number; onClose: () => void }) {
  const { t } = useLingui()
  const count = refused.length
  return (
    <Sheet title={t`Not assigned: ${count} of ${total} cases`} onClose={onClose}>
      <ul className={styles.list}>
        {refused.map(({ id, number, title, reason }) => (
          <li key={id}>
            <span className={styles.number}>{number}</span>
            <span className={styles.title}>{title}</span>
            <span className={styles.reason}>{reason}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
