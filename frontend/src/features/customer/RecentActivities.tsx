import { useLingui } from '@lingui/react/macro'
import { CalendarDays, type LucideIcon, Mail, Phone, SquareCheck } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { LineButton } from '../../kit/LineButton'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import { useWords } from '../../lib/words'
import type { RecentActivities_customer$key } from './__generated__/RecentActivities_customer.graphql'
import styles from './CustomerPanel.module.css'

const icons: Record<string, LucideIcon> = { PHONE_CALL: Phone, TASK: SquareCheck, EMAIL: Mail, APPOINTMENT: CalendarDays }

interface Props {
  customer: RecentActivities_customer$key
  onOpen: (number: string) => void
}

/** What was last said and done with a customer, whichever case it was about. */
export function RecentActivities({ customer, onOpen }: Props) {
  const { t } = useLingui()
  const words = useWords()
  const format = useFormat()
  const now = useNow()
  const data = useFragment(
    graphql`
      fragment RecentActivities_customer on Customer {
        __typename
        ... on Account {
          recentActivities(first: 5) {
            id
            kind
            subject
            createdAt
            case {
              number
            }
          }
        }
        ... on Contact {
          recentActivities(first: 5) {
            id
            kind
            subject
            createdAt
            case {
              number
            }
          }
        }
      }
    `,
    customer,
  )
  if (data.__typename !== 'Account' && data.__typename !== 'Contact') return null
  if (data.recentActivities.length === 0) return null
  return (
    <section className={styles.section} aria-label={t`Recent activities`}>
      <div className={styles.heading}>
        <h3>{t`Recent activities`}</h3>
      </div>
      <ul className={styles.lines}>
        {data.recentActivities.map(({ id, kind, subject, createdAt, case: about }) => {
          const Icon = icons[kind] ?? SquareCheck
          return (
            <li key={id}>
              <LineButton isDisabled={!about} onPress={() => about && onOpen(about.number)}>
                <Icon size={14} strokeWidth={2} role="img" aria-label={words.activityKind(kind)} />
                <span className={styles.text}>{subject}</span>
                <span className={styles.end}>{format.relative(createdAt, now)}</span>
              </LineButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
