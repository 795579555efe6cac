import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { useFormat } from '../../lib/format'
import type { Counts_customer$key } from './__generated__/Counts_customer.graphql'
import styles from './CustomerPanel.module.css'

/** How much work a customer brings. */
export function Counts({ customer }: { customer: Counts_customer$key }) {
  const { t } = useLingui()
  const format = useFormat()
  const data = useFragment(
    graphql`
      fragment Counts_customer on Customer {
        __typename
        ... on Account {
          caseCounts {
            active
            lastTwelveMonths
          }
        }
        ... on Contact {
          caseCounts {
            active
            lastTwelveMonths
          }
        }
      }
    `,
    customer,
  )
  if (data.__typename !== 'Account' && data.__typename !== 'Contact') return null
  return (
    <dl className={styles.counts}>
      <div>
        <dt>{t`Open cases`}</dt>
        <dd>{format.number(data.caseCounts.active)}</dd>
      </div>
      <div>
        <dt>{t`Last 12 months`}</dt>
        <dd>{format.number(data.caseCounts.lastTwelveMonths)}</dd>
      </div>
    </dl>
  )
}
