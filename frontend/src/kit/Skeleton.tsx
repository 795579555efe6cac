import { useLingui } from '@lingui/react/macro'
import styles from './State.module.css'

/** The place of something that is being loaded. Give it the size of what will come, so that nothing moves. */
export function Skeleton({ width = '100%', height = 14 }: { width?: number | string; height?: number | string }) {
  return <span className={styles.skeleton} style={{ width, height }} aria-hidden="true" />
}

/** Rows that are being loaded. */
export function SkeletonRows({ rows = 8, height = 38 }: { rows?: number; height?: number }) {
  const { t } = useLingui()
  return (
    <div className={styles.rows} role="status" aria-label={t`Loading`}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <Skeleton key={row} height={height} />
      ))}
    </div>
  )
}
