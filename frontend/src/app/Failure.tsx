import { useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { NetworkError, RequestError } from '../relay/network'
import styles from './Page.module.css'

interface Props {
  error: unknown
  reset: () => void
}

/** Shown in the place of a screen that failed; the rest of the desk goes on. */
export function Failure({ error, reset }: Props) {
  const { t } = useLingui()
  const router = useRouter()
  const retry = async () => {
    await router.invalidate()
    reset()
  }
  const isOffline = error instanceof NetworkError
  const isForbidden = error instanceof RequestError && error.code === 'FORBIDDEN'
  return (
    <div className={styles.page} role="alert">
      <h1 className={styles.title}>
        {isForbidden ? t`Not for your role` : isOffline ? t`No connection` : t`Something went wrong`}
      </h1>
      <p className={styles.text}>
        {isForbidden
          ? t`Your role does not allow this. Ask your administrator if you need it.`
          : isOffline
            ? t`The desk cannot be reached at the moment. Nothing is lost.`
            : t`This screen could not be shown. If it goes on like this, tell your administrator.`}
      </p>
      {!isForbidden && (
        <button type="button" className={styles.action} onClick={retry}>
          {t`Try again`}
        </button>
      )}
    </div>
  )
}
