import { Meter as AriaMeter } from 'react-aria-components'
import { classes } from './classes'
import styles from './Meter.module.css'

interface Props {
  /** What is measured, in words with its value: `12 minutes left of 4 hours`. */
  label: string
  /** From 0 to 1. */
  value: number
  tone?: 'accent' | 'red' | 'amber' | 'grey'
  size?: 'small' | 'large'
}

/** A bar that is filled to a part. */
export function Meter({ label, value, tone = 'accent', size = 'small' }: Props) {
  const part = Math.min(1, Math.max(0, value))
  return (
    <AriaMeter
      aria-label={label}
      value={part * 100}
      className={classes(styles.track, styles[tone], size === 'large' && styles.large)}
    >
      <span className={styles.fill} style={{ width: `${part * 100}%` }} />
    </AriaMeter>
  )
}
