import { useLingui } from '@lingui/react/macro'
import { Building2, UserRound, Users } from 'lucide-react'
import { graphql, usePaginationFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { classes } from '../../kit/classes'
import { Link } from '../../kit/Link'
import { EmptyState } from '../../kit/States'
import { toast } from '../../kit/Toast'
import { useFormat } from '../../lib/format'
import { paths } from '../../lib/paths'
import { failureText } from '../../relay/problems'
import type { CustomerList_query$key } from './__generated__/CustomerList_query.graphql'
import type { CustomerListPageQuery } from './__generated__/CustomerListPageQuery.graphql'
import styles from './CustomersScreen.module.css'

interface Props {
  query: CustomerList_query$key
  search: string
  /** Something else has been asked for and is on its way. */
  isOld: boolean
}

/** The customers found, fifty at a time. */
export function CustomerList({ query, search, isOld }: Props) {
  const { t, i18n } = useLingui()
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<CustomerListPageQuery, CustomerList_query$key>(
    graphql`
      fragment CustomerList_query on Query
      @refetchable(queryName: "CustomerListPageQuery")
      @argumentDefinitions(
        search: { type: "String!" }
        kind: { type: "CustomerKind" }
        first: { type: "Int", defaultValue: 50 }
        after: { type: "String" }
      ) {
        customers(search: $search, kind: $kind, first: $first, after: $after) @connection(key: "CustomerList_customers") {
          edges {
            node {
              __typename
              ... on Account {
                id
                name
                accountNumber
                email
                phone
                city
                caseCounts {
                  active
                }
              }
              ... on Contact {
                id
                name
                email
                phone
                city
                account {
                  name
                }
                caseCounts {
                  active
                }
              }
            }
          }
        }
      }
    `,
    query,
  )
  const format = useFormat()
  const rows = data.customers.edges.flatMap(({ node }) => (node.__typename === '%other' ? [] : [node]))
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={<Users size={24} strokeWidth={1.5} aria-hidden="true" />}
        title={search ? t`Nobody is found for “${search}”` : t`There are no customers yet`}
      >
        {search
          ? t`The beginning of any word of a name is enough, or of a number, an e-mail address or a telephone.`
          : t`Companies and people that are entered as customers are listed here.`}
      </EmptyState>
    )
  }
  return (
    <section className={classes(styles.scroll, isOld && styles.old)} aria-label={t`Customers`} aria-busy={isOld}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t({ message: 'Name', context: 'customer' })}</th>
            <th scope="col" className={styles.second}>{t`Company or number`}</th>
            <th scope="col" className={styles.second}>{t`E-mail`}</th>
            <th scope="col" className={styles.third}>{t`Telephone`}</th>
            <th scope="col" className={styles.third}>{t`City`}</th>
            <th scope="col" className={styles.number}>
              {t({ message: 'Open', context: 'count of cases' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isAccount = row.__typename === 'Account'
            const Icon = isAccount ? Building2 : UserRound
            const { active } = row.caseCounts
            return (
              <tr key={row.id}>
                <td>
                  <span className={styles.name}>
                    <Icon size={15} strokeWidth={1.75} role="img" aria-label={isAccount ? t`Account` : t`Contact`} />
                    <Link href={paths.customer(row.id)} className={styles.open ?? ''}>
                      {row.name}
                    </Link>
                  </span>
                </td>
                <td className={styles.second}>{isAccount ? row.accountNumber : row.account?.name}</td>
                <td className={styles.second}>{row.email}</td>
                <td className={styles.third}>{row.phone}</td>
                <td className={styles.third}>{row.city}</td>
                <td className={styles.number}>{active > 0 && format.number(active)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {hasNext && (
        <div className={styles.more}>
          <Button
            variant="link"
            isPending={isLoadingNext}
            onPress={() =>
              loadNext(50, { onComplete: (error) => error && toast(failureText(error, i18n), { kind: 'problem' }) })
            }
          >
            {isLoadingNext ? t`Loading…` : t`Show more`}
          </Button>
        </div>
      )}
    </section>
  )
}
