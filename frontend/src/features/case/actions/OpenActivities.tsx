import { useLingui } from '@lingui/react/macro'
import { CalendarDays, CircleDot, Mail, Phone, SquareCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import { useFormat } from '../../../lib/format'
import { useNow } from '../../../lib/time'
import type { OpenActivities_case$key } from './__generated__/OpenActivities_case.graphql'
import styles from './Actions.module.css'

const icons: Record<string, typeof Phone> = { PHONE_CALL: Phone, TASK: SquareCheck, EMAIL: Mail, APPOINTMENT: CalendarDays }

interface Props {
  item: OpenActivities_case$key
  problem?: string | undefined
  /** What is to become of them. */
  children?: ReactNode
}

/** What is still to be done for a case, by name. Nothing when nothing is. */
export function OpenActivities({ item, problem, children }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const now = useNow()
  const { openActivities } = useFragment(
    graphql`
      fragment OpenActivities_case on Case {
        openActivities {
          id
          kind
          subject
          dueAt
          startsAt
        }
      }
    `,
    item,
  )
  if (openActivities.length === 0) return null
  return (
    <section className={styles.open} aria-label={t`Still to be done`}>
      <p className={styles.heading} aria-hidden="true">{t`Still to be done`}</p>
      <ul className={styles.list}>
        {openActivities.map(({ id, kind, subject, dueAt, startsAt }) => {
          const Icon = icons[kind] ?? CircleDot
          const at = dueAt ?? startsAt
          return (
            <li key={id} className={styles.line}>
              <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
              <span className={styles.name}>{subject}</span>
              {at && <span className={styles.quiet}>{format.dateTime(at, now)}</span>}
            </li>
          )
        })}
      </ul>
      {children}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  )
}
