import { useLingui } from '@lingui/react/macro'
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay'
import { Button } from '../../kit/Button'
import { Link } from '../../kit/Link'
import { openDialog } from '../../lib/dialogs'
import { paths } from '../../lib/paths'
import { useLive } from '../../relay/useLive'
import { useViewer } from '../../relay/viewer'
import type { CustomerEntitlements_customer$key } from './__generated__/CustomerEntitlements_customer.graphql'
import type { CustomerEntitlementsQuery } from './__generated__/CustomerEntitlementsQuery.graphql'
import type { CustomerEntitlementsSubscription } from './__generated__/CustomerEntitlementsSubscription.graphql'
import { Balance } from './Balance'
import styles from './Entitlement.module.css'
import { StatusTag } from './StatusTag'
import { useTerms } from './terms'

/** What a customer bought, on their page. */
export function CustomerEntitlements({ customer }: { customer: CustomerEntitlements_customer$key }) {
  const { t } = useLingui()
  const { can } = useViewer()
  const format = useTerms()
  const found = useFragment(
    graphql`
      fragment CustomerEntitlements_customer on Customer {
        __typename
        ... on Account {
          id
          changeCursor
          entitlements {
            id
            name
            status
            startsOn
            endsOn
            ...Balance_entitlement
          }
        }
        ... on Contact {
          id
          changeCursor
          entitlements {
            id
            name
            status
            startsOn
            endsOn
            ...Balance_entitlement
          }
        }
      }
    `,
    customer,
  )
  if (found.__typename === '%other') return null
  const { id, entitlements } = found
  const mayAdd = can('ENTITLEMENT_ADMIN')
  if (entitlements.length === 0 && !mayAdd) return <Live customerId={id} after={found.changeCursor} />
  return (
    <section className={styles.section} aria-label={t`Entitlements`}>
      <Live customerId={id} after={found.changeCursor} />
      <div className={styles.heading}>
        <h2>{t`Entitlements`}</h2>
        {mayAdd && (
          <Button variant="link" onPress={() => openDialog({ kind: 'entitlementEditor', customerId: id })}>
            {t`New entitlement`}
          </Button>
        )}
      </div>
      {entitlements.length === 0 && <p className={styles.quiet}>{t`Nothing was bought yet.`}</p>}
      <ul className={styles.list}>
        {entitlements.map((one) => {
          const [from, until] = [format.day(one.startsOn), format.day(one.endsOn)]
          return (
            <li key={one.id}>
              <div className={styles.line}>
                <Link href={paths.entitlement(one.id)} className={styles.name ?? ''}>
                  {one.name}
                </Link>
                <StatusTag status={one.status} />
              </div>
              <Balance item={one} />
              <span className={styles.quiet}>{t`${from} to ${until}`}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Live({ customerId, after }: { customerId: string; after: string }) {
  const environment = useRelayEnvironment()
  useLive<CustomerEntitlementsSubscription>({
    subscription: graphql`
      subscription CustomerEntitlementsSubscription($customerId: ID!, $after: ChangeCursor) {
        customerChanges(customerId: $customerId, after: $after) {
          cursor
          at
          kind
          customer {
            ... on Node {
              id
            }
            ...CustomerEntitlements_customer
          }
        }
      }
    `,
    variables: { customerId },
    after,
    onResync: async () => {
      const answer = await fetchQuery<CustomerEntitlementsQuery>(
        environment,
        graphql`
          query CustomerEntitlementsQuery($id: ID!) {
            node(id: $id) {
              ... on Account {
                changeCursor
              }
              ... on Contact {
                changeCursor
              }
              ...CustomerEntitlements_customer @alias(as: "customer")
            }
          }
        `,
        { id: customerId },
      ).toPromise()
      return answer?.node?.changeCursor ?? after
    },
  })
  return null
}
