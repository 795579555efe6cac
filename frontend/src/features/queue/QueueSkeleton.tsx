import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '../../kit/Skeleton'
import styles from './QueueScreen.module.css'

/** The list before it is read: it shows only when that takes long, in the sizes of what comes. */
export function QueueSkeleton() {
  const { t } = useLingui()
  return (
    <div className={styles.skeleton} role="status" aria-label={t`Loading`}>
      <div className={styles.head}>
        <Skeleton width={140} height={18} />
      </div>
      <div className={styles.tools}>
        <Skeleton height={30} />
      </div>
      <div className={styles.heading} />
      {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((row) => (
        <div key={row} className={styles.blank}>
          <Skeleton width="78%" height={14} />
          <Skeleton width="52%" height={11} />
        </div>
      ))}
    </div>
  )
}
