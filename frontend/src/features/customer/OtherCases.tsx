import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { LineButton } from '../../kit/LineButton'
import { Link } from '../../kit/Link'
import { useFormat } from '../../lib/format'
import { paths } from '../../lib/paths'
import type { OtherCases_customer$key } from './__generated__/OtherCases_customer.graphql'
import { CaseLine } from './CaseLine'
import styles from './CustomerPanel.module.css'

interface Props {
  customer: OtherCases_customer$key
  /** The case it is about is not listed. */
  caseId: string
  onOpen: (number: string) => void
}

/** What else is open for a customer; nothing when nothing is. */
export function OtherCases({ customer, caseId, onOpen }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const data = useFragment(
    graphql`
      fragment OtherCases_customer on Customer {
        __typename
        ... on Account {
          id
          caseCounts {
            active
          }
          recentCases(first: 6) {
            id
            number
            status
            ...CaseLine_case
          }
        }
        ... on Contact {
          id
          caseCounts {
            active
          }
          recentCases(first: 6) {
            id
            number
            status
            ...CaseLine_case
          }
        }
      }
    `,
    customer,
  )
  if (data.__typename !== 'Account' && data.__typename !== 'Contact') return null
  const others = data.recentCases.filter((one) => one.status === 'ACTIVE' && one.id !== caseId).slice(0, 5)
  if (others.length === 0) return null
  const { active } = data.caseCounts
  const all = format.number(active)
  return (
    <section className={styles.section} aria-label={t`Also open for this customer`}>
      <div className={styles.heading}>
        <h3>{t`Also open for this customer`}</h3>
        {active - 1 > others.length && (
          <Link href={paths.customer(data.id)} className={styles.link ?? ''}>
            {t`All ${all}`}
          </Link>
        )}
      </div>
      <ul className={styles.lines}>
        {others.map((one) => (
          <li key={one.id}>
            <LineButton onPress={() => onOpen(one.number)}>
              <CaseLine item={one} />
            </LineButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
