import { useLingui } from '@lingui/react/macro'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { Button } from '../../../kit/Button'
import { useFormat } from '../../../lib/format'
import { CaseLine } from '../CaseLine'
import { Facts } from '../Facts'
import type { CustomerBriefQuery } from './__generated__/CustomerBriefQuery.graphql'
import styles from './NewCaseDialog.module.css'

export interface KnownCase {
  id: string
  number: string
}

/** How to reach the customer, and what is open for them: perhaps this is one of those. */
export function CustomerBrief({ id, onContinue }: { id: string; onContinue: (known: KnownCase) => void }) {
  const { t } = useLingui()
  const format = useFormat()
  const { node } = useLazyLoadQuery<CustomerBriefQuery>(
    graphql`
      query CustomerBriefQuery($id: ID!) {
        node(id: $id) {
          __typename
          ...Facts_customer @alias(as: "facts")
          ... on Account {
            caseCounts {
              active
              lastTwelveMonths
            }
            recentCases(first: 8) {
              id
              number
              status
              ...CaseLine_case
            }
          }
          ... on Contact {
            caseCounts {
              active
              lastTwelveMonths
            }
            recentCases(first: 8) {
              id
              number
              status
              ...CaseLine_case
            }
          }
        }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network' },
  )
  const { recentCases, caseCounts, facts } = node ?? {}
  if (!recentCases || !caseCounts) return null
  const open = recentCases.filter(({ status }) => status === 'ACTIVE')
  const year = format.number(caseCounts.lastTwelveMonths)
  return (
    <section className={styles.brief} aria-label={t`About this customer`}>
      <div className={styles.facts}>
        {facts && <Facts customer={facts} />}
        <p>{t`Cases in the last 12 months: ${year}`}</p>
      </div>
      <div className={styles.open}>
        <h3>{open.length > 0 ? t`Open for this customer` : t`Nothing is open for this customer`}</h3>
        <ul>
          {open.map((one) => {
            const { number } = one
            return (
              <li key={one.id}>
                <CaseLine item={one} />
                <Button
                  aria-label={t`Continue case ${number}`}
                  variant="link"
                  onPress={() => onContinue({ id: one.id, number })}
                >
                  {t`Continue`}
                </Button>
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
