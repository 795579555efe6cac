import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import styles from './Page.module.css'

export function NotFound() {
  const { t } = useLingui()
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t`There is nothing here`}</h1>
      <p className={styles.text}>{t`The address may be mistyped, or what was here is gone or not for you to see.`}</p>
      <Link to="/" className={styles.action}>
        {t`Back to the desk`}
      </Link>
    </main>
  )
}
