import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { CustomerPanel_case$key } from './__generated__/CustomerPanel_case.graphql'
import { ContactOfCase } from './ContactOfCase'
import { Counts } from './Counts'
import { CustomerCard } from './CustomerCard'
import styles from './CustomerPanel.module.css'
import { OtherCases } from './OtherCases'
import { RecentActivities } from './RecentActivities'

interface Props {
  item: CustomerPanel_case$key
  /** Below the customer: what else is known about the case. */
  details?: ReactNode
  /** Another case of this customer is to be opened. */
  onOpen: (number: string) => void
}

/** Who a case is for, whom to talk to, and what else there is between them and us. */
export function CustomerPanel({ item, details, onOpen }: Props) {
  const { t } = useLingui()
  const found = useFragment(
    graphql`
      fragment CustomerPanel_case on Case {
        id
        customer {
          __typename
          ... on Node {
            id
          }
          ...CustomerCard_customer
          ...Counts_customer
          ...OtherCases_customer
          ...RecentActivities_customer
        }
        contact {
          id
        }
        ...ContactOfCase_case
      }
    `,
    item,
  )
  const { customer } = found
  if (!customer) return <p className={styles.nobody}>{t`The customer of this case is not for you to see.`}</p>
  return (
    <div key={customer.id} className={styles.panel}>
      <section className={styles.section} aria-label={t`Customer`}>
        {/* A person is the one to talk to; a company has one. */}
        {customer.__typename === 'Account' && <ContactOfCase item={found} />}
        <CustomerCard customer={customer} isSecond={found.contact != null && customer.__typename === 'Account'} />
        <Counts customer={customer} />
      </section>
      {details}
      <OtherCases customer={customer} caseId={found.id} onOpen={onOpen} />
      <RecentActivities customer={customer} onOpen={onOpen} />
    </div>
  )
}
