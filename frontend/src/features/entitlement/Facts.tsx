import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Link } from '../../kit/Link'
import { useFormat } from '../../lib/format'
import { paths } from '../../lib/paths'
import { useWords } from '../../lib/words'
import type { Facts_entitlement$key } from './__generated__/Facts_entitlement.graphql'
import styles from './Entitlement.module.css'
import { useTerms } from './terms'
import { useEntitlementWords } from './words'

/** What was bought, by whom and for whom. */
export function Facts({ item }: { item: Facts_entitlement$key }) {
  const { t } = useLingui()
  const words = useWords()
  const own = useEntitlementWords()
  const terms = useTerms()
  const format = useFormat()
  const found = useFragment(
    graphql`
      fragment Facts_entitlement on Entitlement {
        description
        startsOn
        endsOn
        allocation
        decreaseOn
        restricts
        caseCount
        activeCaseCount
        customer {
          ... on Account {
            id
            name
          }
          ... on Contact {
            id
            name
          }
        }
        channels {
          channel
          totalTerms
          remainingTerms
        }
        products {
          id
          name
        }
        contacts {
          id
          name
        }
        renewedFrom {
          id
          name
        }
        createdBy {
          name
        }
        createdAt
        activatedAt
        cancelledAt
      }
    `,
    item,
  )
  const { customer, channels, products, contacts, renewedFrom } = found
  const [from, until] = [terms.day(found.startsOn), terms.day(found.endsOn)]
  const open = format.number(found.activeCaseCount)
  const author = found.createdBy?.name
  const written = format.date(found.createdAt)
  return (
    <dl className={styles.facts}>
      {customer?.id && (
        <Row name={t`Customer`}>
          <Link href={paths.customer(customer.id)}>{customer.name}</Link>
        </Row>
      )}
      <Row name={t`Period`}>{t`${from} to ${until}`}</Row>
      <Row name={t`Counts`}>{own.allocation(found.allocation)}</Row>
      <Row name={t`Taken`}>{own.decreaseOn(found.decreaseOn)}</Row>
      <Row name={t`When used up`}>{found.restricts ? t`Cases are refused` : t`Cases go on, below zero`}</Row>
      <Row name={t`Channels`}>
        {channels.length === 0 ? (
          t`All, without a limit of their own`
        ) : (
          <ul>
            {channels.map(({ channel, totalTerms, remainingTerms }) => {
              const [left, all] = [terms.number(remainingTerms), terms.number(totalTerms)]
              return (
                <li key={channel}>
                  {words.origin(channel)}: {t`${left} of ${all}`}
                </li>
              )
            })}
          </ul>
        )}
      </Row>
      <Row name={t`Products`}>{products.length === 0 ? t`All` : <Names of={products} />}</Row>
      <Row name={t`Contacts`}>{contacts.length === 0 ? t`Everybody of the customer` : <Names of={contacts} />}</Row>
      <Row name={t`Cases`}>
        {format.number(found.caseCount)}
        {found.activeCaseCount > 0 && <span className={styles.quiet}> · {t`${open} open`}</span>}
      </Row>
      {renewedFrom && (
        <Row name={t`Renews`}>
          <Link href={paths.entitlement(renewedFrom.id)}>{renewedFrom.name}</Link>
        </Row>
      )}
      {found.activatedAt && <Row name={t`In force since`}>{format.date(found.activatedAt)}</Row>}
      {found.cancelledAt && <Row name={t`Cancelled on`}>{format.date(found.cancelledAt)}</Row>}
      <Row name={t`Written down`}>{author ? t`${written}, ${author}` : written}</Row>
      {found.description && <Row name={t`Description`}>{found.description}</Row>}
    </dl>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Names({ of }: { of: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <ul>
      {of.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  )
}
