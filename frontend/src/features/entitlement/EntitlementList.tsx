import { useLingui } from '@lingui/react/macro'
import { ScrollText } from 'lucide-react'
import { graphql, usePaginationFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { classes } from '../../kit/classes'
import { Link } from '../../kit/Link'
import { EmptyState } from '../../kit/States'
import { Tag } from '../../kit/Tag'
import { toast } from '../../kit/Toast'
import { paths } from '../../lib/paths'
import { failureText } from '../../relay/problems'
import type { EntitlementList_query$key } from './__generated__/EntitlementList_query.graphql'
import type { EntitlementListPageQuery } from './__generated__/EntitlementListPageQuery.graphql'
import { Balance } from './Balance'
import styles from './Entitlement.module.css'
import { StatusTag } from './StatusTag'
import { useTerms } from './terms'

interface Props {
  query: EntitlementList_query$key
  isFiltered: boolean
  /** Something else has been asked for and is on its way. */
  isOld: boolean
}

/** The entitlements found, fifty at a time. */
export function EntitlementList({ query, isFiltered, isOld }: Props) {
  const { t, i18n } = useLingui()
  const format = useTerms()
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<EntitlementListPageQuery, EntitlementList_query$key>(
    graphql`
      fragment EntitlementList_query on Query
      @refetchable(queryName: "EntitlementListPageQuery")
      @argumentDefinitions(
        filter: { type: "EntitlementFilter" }
        first: { type: "Int", defaultValue: 50 }
        after: { type: "String" }
      ) {
        entitlements(filter: $filter, first: $first, after: $after) @connection(key: "EntitlementList_entitlements") {
          edges {
            node {
              id
              name
              status
              isDefault
              startsOn
              endsOn
              customer {
                ... on Account {
                  name
                }
                ... on Contact {
                  name
                }
              }
              ...Balance_entitlement
            }
          }
        }
      }
    `,
    query,
  )
  const rows = data.entitlements.edges.map(({ node }) => node)
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={<ScrollText size={24} strokeWidth={1.5} aria-hidden="true" />}
        title={isFiltered ? t`No entitlement fits` : t`There are no entitlements yet`}
      >
        {isFiltered
          ? t`Try fewer words, or another status.`
          : t`What customers buy, in cases or hours of support, is listed here.`}
      </EmptyState>
    )
  }
  return (
    <section className={classes(styles.scroll, isOld && styles.old)} aria-label={t`Entitlements`} aria-busy={isOld}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t({ message: 'Name', context: 'entitlement' })}</th>
            <th scope="col">{t`Customer`}</th>
            <th scope="col" className={styles.narrow}>{t`Status`}</th>
            <th scope="col">{t`Remaining`}</th>
            <th scope="col" className={styles.second}>{t`From`}</th>
            <th scope="col" className={styles.second}>{t`Until`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link href={paths.entitlement(row.id)} className={styles.open ?? ''}>
                  {row.name}
                </Link>
              </td>
              <td>{row.customer?.name}</td>
              <td className={styles.narrow}>
                <span className={styles.tags}>
                  <StatusTag status={row.status} />
                  {row.isDefault && <Tag tone="accent">{t`Default`}</Tag>}
                </span>
              </td>
              <td>
                <Balance item={row} />
              </td>
              <td className={styles.second}>{format.day(row.startsOn)}</td>
              <td className={styles.second}>{format.day(row.endsOn)}</td>
            </tr>
          ))}
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
