import { lazy, Suspense } from 'react'
import type { DateTimePickerProps } from './DateTimePicker'
import styles from './Field.module.css'
import { Skeleton } from './Skeleton'

const DateTimePicker = lazy(() => import('./DateTimePicker').then((picker) => ({ default: picker.DateTimePicker })))

/** A date and time, as an instant in RFC 3339. The picker is large and comes only when a form needs it. */
export function DateTimeField(props: DateTimePickerProps) {
  return (
    <Suspense
      fallback={
        <div className={styles.field}>
          <span className={styles.label}>{props.label}</span>
          <Skeleton height={32} />
        </div>
      }
    >
      <DateTimePicker {...props} />
    </Suspense>
  )
}
