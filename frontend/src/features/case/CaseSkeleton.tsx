import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '../../kit/Skeleton'
import styles from './CasePane.module.css'

/** The shape of a case that is being read. It shows itself after a tenth of a second: most cases come sooner. */
export function CaseSkeleton() {
  const { t } = useLingui()
  return (
    <div className={styles.skeleton} role="status" aria-label={t`Loading the case`}>
      <div className={styles.skeletonHead}>
        <Skeleton width={150} height={20} />
        <Skeleton width="72%" height={24} />
        <Skeleton width="55%" height={18} />
        <Skeleton height={30} />
      </div>
      <div className={styles.skeletonBody}>
        <Skeleton width="40%" />
        <Skeleton width="82%" height={52} />
        <Skeleton width="50%" />
        <Skeleton width="86%" height={96} />
      </div>
    </div>
  )
}
