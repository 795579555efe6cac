import { useLingui } from '@lingui/react/macro'
import { CloudOff, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFormat } from '../lib/format'
import { Button } from './Button'
import styles from './State.module.css'

interface EmptyProps {
  icon?: ReactNode
  title: string
  /** What would fill this place. */
  children?: ReactNode
  action?: ReactNode
}

/** Nothing here, and that is no fault. */
export function EmptyState({ icon, title, children, action }: EmptyProps) {
  return (
    <div className={styles.state}>
      {icon}
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}

/** Something failed. Says what, and lets the agent try again. */
export function ErrorState({ title, children, onRetry }: { title?: string; children?: ReactNode; onRetry?: () => void }) {
  const { t } = useLingui()
  return (
    <div className={styles.state} role="alert">
      <TriangleAlert size={22} strokeWidth={1.75} aria-hidden="true" />
      <p className={styles.title}>{title ?? t`This could not be loaded`}</p>
      <p className={styles.text}>{children ?? t`Try again. If it goes on like this, tell your administrator.`}</p>
      {onRetry && (
        <div className={styles.action}>
          <Button onPress={onRetry}>{t`Try again`}</Button>
        </div>
      )}
    </div>
  )
}

/** What is on the screen may be old: the connection is away since an instant. It catches up by itself. */
export function StaleNotice({ since }: { since: string }) {
  const { t } = useLingui()
  const time = useFormat().time(since)
  return (
    <div className={styles.stale} role="status">
      <CloudOff size={14} aria-hidden="true" />
      <span>{t`No connection since ${time}. What you see may be old; it will catch up by itself.`}</span>
    </div>
  )
}
