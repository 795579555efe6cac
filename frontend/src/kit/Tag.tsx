import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './Tag.module.css'

/** A word about a thing: a tier, a state. Red and amber mean time, and nothing else. */
export function Tag({
  tone = 'grey',
  children,
}: {
  tone?: 'grey' | 'accent' | 'green' | 'amber' | 'red'
  children: ReactNode
}) {
  return <span className={classes(styles.tag, styles[tone])}>{children}</span>
}
