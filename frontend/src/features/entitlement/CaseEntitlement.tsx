import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { Checkbox } from '../../kit/Checkbox'
import { Link } from '../../kit/Link'
import { useCommand, useKeysOf } from '../../lib/keys'
import { paths } from '../../lib/paths'
import { useLive } from '../../relay/useLive'
import { useViewer } from '../../relay/viewer'
import type { CaseEntitlement_case$key } from './__generated__/CaseEntitlement_case.graphql'
import type { CaseEntitlementSubscription } from './__generated__/CaseEntitlementSubscription.graphql'
import { Balance } from './Balance'
import { ChannelLine } from './ChannelLine'
import styles from './Entitlement.module.css'
import { StatusTag } from './StatusTag'
import { useTerms } from './terms'
import { useDecrement } from './useDecrement'
import { useVerdict } from './useVerdict'

/** What a case is served under, beside it: what remains, and why it has none. */
export function CaseEntitlement({ item }: { item: CaseEntitlement_case$key }) {
  const { t } = useLingui()
  const { can } = useViewer()
  const format = useTerms()
  const found = useFragment(
    graphql`
      fragment CaseEntitlement_case on Case {
        id
        number
        origin
        decrements
        entitlement {
          id
          name
          status
          endsOn
          ...Balance_entitlement
          ...ChannelLine_entitlement
        }
        viewerCanSetDecrement {
          allowed
        }
        customer {
          ... on Account {
            id
            changeCursor
          }
          ... on Contact {
            id
            changeCursor
          }
        }
        ...useVerdict_case
      }
    `,
    item,
  )
  const { entitlement, customer, decrements } = found
  const verdict = useVerdict(found)
  const change = useCommand('case.entitlement')
  const keys = useKeysOf('case.entitlement')
  const setDecrement = useDecrement()
  if (!can('ENTITLEMENT_READ')) return null
  const ends = entitlement ? format.day(entitlement.endsOn) : ''
  return (
    <section className={styles.section} aria-label={t`Entitlement`}>
      {customer?.id && customer.changeCursor && <Live customerId={customer.id} after={customer.changeCursor} />}
      <div className={styles.heading}>
        <h3>{t`Entitlement`}</h3>
        {change && (
          <Button variant="link" keys={keys} onPress={change.run}>
            {entitlement ? t`Change` : t`Choose`}
          </Button>
        )}
      </div>
      {entitlement ? (
        <>
          <div className={styles.line}>
            <Link href={paths.entitlement(entitlement.id)} className={styles.name ?? ''}>
              {entitlement.name}
            </Link>
            <StatusTag status={entitlement.status} />
          </div>
          <Balance item={entitlement} />
          <ChannelLine item={entitlement} origin={found.origin ?? null} />
          <p className={styles.quiet}>{t`Ends ${ends}`}</p>
        </>
      ) : (
        <p className={styles.verdict}>{verdict}</p>
      )}
      {entitlement && found.viewerCanSetDecrement.allowed && (
        <div className={styles.switch}>
          <Checkbox isSelected={!decrements} onChange={(isOff) => void setDecrement(found, !isOff)}>
            {t`Takes no terms`}
          </Checkbox>
        </div>
      )}
      {entitlement && !found.viewerCanSetDecrement.allowed && !decrements && (
        <p className={styles.quiet}>{t`This case takes no terms.`}</p>
      )}
    </section>
  )
}

/** Other cases of the customer take terms, too. */
function Live({ customerId, after }: { customerId: string; after: string }) {
  useLive<CaseEntitlementSubscription>({
    subscription: graphql`
      subscription CaseEntitlementSubscription($customerId: ID!, $after: ChangeCursor) {
        customerChanges(customerId: $customerId, after: $after) {
          cursor
          at
          kind
          entitlements {
            id
            name
            status
            endsOn
            ...Balance_entitlement
            ...ChannelLine_entitlement
          }
        }
      }
    `,
    variables: { customerId },
    after,
    // The case beside it is read again then, with what it is served under.
    onResync: async () => after,
  })
  return null
}
