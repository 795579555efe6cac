import { useLingui } from '@lingui/react/macro'
import { Plus, UserRound } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay'
import { Button } from '../../kit/Button'
import { EmptyState, StaleNotice } from '../../kit/States'
import { openDialog } from '../../lib/dialogs'
import { type Command, useCommands, useKeysOf } from '../../lib/keys'
import { useTitle } from '../../lib/title'
import { useConnection } from '../../relay/useLive'
import { useViewer } from '../../relay/viewer'
import type { CustomerScreenQuery, CustomerScreenQuery$data } from './__generated__/CustomerScreenQuery.graphql'
import { Counts } from './Counts'
import { CustomerCard } from './CustomerCard'
import { CustomerCases } from './CustomerCases'
import panel from './CustomerPanel.module.css'
import styles from './CustomerScreen.module.css'
import { Details } from './Details'
import { People } from './People'
import { RecentActivities } from './RecentActivities'

export const customerScreenQuery = graphql`
  query CustomerScreenQuery($id: ID!) {
    node(id: $id) {
      id
      ... on Account {
        name
      }
      ... on Contact {
        name
      }
      ...People_account @alias(as: "account")
      ...CustomerCard_customer @alias(as: "card")
      ...Details_customer @alias(as: "details")
      ...Counts_customer @alias(as: "counts")
      ...CustomerEntitlements_customer @alias(as: "bought")
      ...RecentActivities_customer @alias(as: "activities")
    }
    ...CustomerCases_query @arguments(customerId: $id)
  }
`

type Bought = NonNullable<NonNullable<CustomerScreenQuery$data['node']>['bought']>

interface Props {
  query: PreloadedQuery<CustomerScreenQuery>
  onOpen: (number: string) => void
  onCustomer: (id: string) => void
  /** What they bought; it belongs to another part of the desk. */
  entitlements: (customer: Bought) => ReactNode
}

/** One customer: who it is, all their cases, their people, and what was last said. */
export function CustomerScreen({ query, ...props }: Props) {
  const { t } = useLingui()
  const data = usePreloadedQuery<CustomerScreenQuery>(customerScreenQuery, query)
  const { node } = data
  if (!node?.card || !node.name) {
    const icon = <UserRound size={24} strokeWidth={1.5} aria-hidden="true" />
    return <EmptyState icon={icon} title={t`This customer is not here, or not for you to see`} />
  }
  return <Shown key={node.id} data={data} node={node} name={node.name} {...props} />
}

interface ShownProps extends Omit<Props, 'query'> {
  data: CustomerScreenQuery$data
  node: NonNullable<CustomerScreenQuery$data['node']>
  name: string
}

function Shown({ data, node, name, onOpen, onCustomer, entitlements }: ShownProps) {
  const { t } = useLingui()
  const { can } = useViewer()
  const { state, since } = useConnection()
  useTitle(name)
  const { id, account, card, details, counts, activities } = node
  const mayOpen = can('CASE_WRITE')
  const commands = useMemo<Command[]>(() => {
    const newCase: Command = {
      id: 'customer.newCase',
      scope: 'customer',
      keys: 'c',
      label: t`New case for ${name}…`,
      hint: t`new case`,
      run: () => openDialog({ kind: 'newCase', customerId: id }),
    }
    return mayOpen ? [newCase] : []
  }, [t, id, name, mayOpen])
  useCommands(commands)
  const keys = useKeysOf('customer.newCase')
  return (
    <main className={styles.screen}>
      {(state === 'reconnecting' || state === 'offline') && <StaleNotice since={since} />}
      <header className={styles.head}>
        <h1 className={styles.title}>{name}</h1>
        {mayOpen && (
          <Button
            variant="primary"
            icon={<Plus size={15} aria-hidden="true" />}
            keys={keys}
            onPress={() => openDialog({ kind: 'newCase', customerId: id })}
          >
            {t`New case`}
          </Button>
        )}
      </header>
      <div className={styles.columns}>
        <CustomerCases query={data} onOpen={onOpen} />
        <aside className={styles.side} aria-label={t`About this customer`}>
          <section className={panel.section}>
            {card && <CustomerCard customer={card} />}
            {counts && <Counts customer={counts} />}
            {details && <Details customer={details} />}
          </section>
          {node.bought && entitlements(node.bought)}
          {account && <People account={account} onCreated={onCustomer} />}
          {activities && <RecentActivities customer={activities} onOpen={onOpen} />}
        </aside>
      </div>
    </main>
  )
}
