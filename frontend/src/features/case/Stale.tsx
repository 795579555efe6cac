import { StaleNotice } from '../../kit/States'
import { useConnection } from '../../relay/useLive'
import styles from './CasePane.module.css'

/** Says at the foot of the timeline that the case may have moved on; it takes no place, so nothing jumps when it comes and goes. */
export function Stale() {
  const { state, since } = useConnection()
  if (state !== 'reconnecting' && state !== 'offline') return null
  return (
    <div className={styles.stale}>
      <StaleNotice since={since} />
    </div>
  )
}
