import type { ReactNode } from 'react'
import { classes } from '../../../kit/classes'
import { useFormat } from '../../../lib/format'
import { useNow } from '../../../lib/time'
import styles from './Timeline.module.css'

interface Props {
  icon: ReactNode
  look: 'note' | 'mail' | 'event' | 'plain'
  at: string
  children: ReactNode
}

/** A line of the timeline: what kind of thing, the thing, and when. */
export function Entry({ icon, look, at, children }: Props) {
  const format = useFormat()
  const now = useNow()
  return (
    <li className={classes(styles.entry, styles[look])}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.body}>{children}</div>
      <time className={styles.at} dateTime={at} title={format.dateTime(at, now)}>
        {format.time(at)}
      </time>
    </li>
  )
}
