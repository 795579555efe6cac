import { useLingui } from '@lingui/react/macro'
import { ScrollText } from 'lucide-react'
import { fetchQuery, graphql, type PreloadedQuery, usePreloadedQuery, useRelayEnvironment } from 'react-relay'
import { EmptyState, StaleNotice } from '../../kit/States'
import { Tag } from '../../kit/Tag'
import { useTitle } from '../../lib/title'
import { useConnection, useLive } from '../../relay/useLive'
import type { EntitlementScreenQuery, EntitlementScreenQuery$data } from './__generated__/EntitlementScreenQuery.graphql'
import type { EntitlementScreenSubscription } from './__generated__/EntitlementScreenSubscription.graphql'
import { Actions } from './Actions'
import styles from './Entitlement.module.css'
import { Facts } from './Facts'
import { Figures } from './Figures'
import { Ledger } from './Ledger'
import { StatusTag } from './StatusTag'

export const entitlementScreenQuery = graphql`
  query EntitlementScreenQuery($id: ID!) {
    entitlement(id: $id) {
      id
      name
      status
      isDefault
      changeCursor
      customer {
        ... on Node {
          id
        }
      }
      ...Actions_entitlement
      ...Figures_entitlement
      ...Facts_entitlement
      ...Ledger_entitlement
    }
  }
`

interface Props {
  query: PreloadedQuery<EntitlementScreenQuery>
  id: string
  /** It was renewed, and the new one is to be shown. */
  onOpen: (id: string) => void
  /** It was deleted. */
  onLeave: () => void
}

/** One entitlement: what was bought, what remains and why. */
export function EntitlementScreen({ query, ...props }: Props) {
  const { t } = useLingui()
  const { entitlement } = usePreloadedQuery<EntitlementScreenQuery>(entitlementScreenQuery, query)
  if (!entitlement) {
    const icon = <ScrollText size={24} strokeWidth={1.5} aria-hidden="true" />
    return <EmptyState icon={icon} title={t`This entitlement is not here, or not for you to see`} />
  }
  return <Shown key={entitlement.id} entitlement={entitlement} {...props} />
}

interface ShownProps extends Omit<Props, 'query'> {
  entitlement: NonNullable<EntitlementScreenQuery$data['entitlement']>
}

function Shown({ entitlement, id, onOpen, onLeave }: ShownProps) {
  const { t } = useLingui()
  const { name, status, isDefault, changeCursor, customer } = entitlement
  const { state, since } = useConnection()
  useTitle(name)
  return (
    <main className={styles.screen}>
      {(state === 'reconnecting' || state === 'offline') && <StaleNotice since={since} />}
      {customer && 'id' in customer && customer.id && <Live customerId={customer.id} id={id} after={changeCursor} />}
      <header className={styles.head}>
        <h1 className={styles.title}>
          {name}
          <StatusTag status={status} />
          {isDefault && <Tag tone="accent">{t`Default`}</Tag>}
        </h1>
        <Actions item={entitlement} onOpen={onOpen} onLeave={onLeave} />
      </header>
      <div className={styles.columns}>
        <div className={styles.main}>
          <Figures item={entitlement} />
          <Ledger item={entitlement} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable with the keyboard */}
        <aside className={styles.side} aria-label={t`About this entitlement`} tabIndex={0}>
          <Facts item={entitlement} />
        </aside>
      </div>
    </main>
  )
}

/** Charges come from cases, wherever they are worked on. */
function Live({ customerId, id, after }: { customerId: string; id: string; after: string }) {
  const environment = useRelayEnvironment()
  useLive<EntitlementScreenSubscription>({
    subscription: graphql`
      subscription EntitlementScreenSubscription($customerId: ID!, $after: ChangeCursor) {
        customerChanges(customerId: $customerId, after: $after) {
          cursor
          at
          kind
          entitlements {
            id
            name
            status
            isDefault
            ...Actions_entitlement
            ...Figures_entitlement
            ...Facts_entitlement
            ...Ledger_entitlement
          }
        }
      }
    `,
    variables: { customerId },
    after,
    onResync: async () =>
      (await fetchQuery<EntitlementScreenQuery>(environment, entitlementScreenQuery, { id }).toPromise())?.entitlement
        ?.changeCursor ?? after,
  })
  return null
}
