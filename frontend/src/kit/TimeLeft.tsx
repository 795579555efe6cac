import { minutesUntil, toneOf, useFormat } from '../lib/format'
import { useNow } from '../lib/time'
import { classes } from './classes'
import styles from './TimeLeft.module.css'

/** The time left until an instant, running. */
export function TimeLeft({ until }: { until: string }) {
  const format = useFormat()
  const minutes = minutesUntil(until, useNow())
  return (
    <span className={classes(styles.time, styles[toneOf(minutes)])} role="img" aria-label={format.timeLeftInWords(minutes)}>
      {format.timeLeft(minutes)}
    </span>
  )
}
