import { useLingui } from '@lingui/react/macro'
import { FolderOpen } from 'lucide-react'
import { graphql, usePaginationFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { LineButton } from '../../kit/LineButton'
import { EmptyState } from '../../kit/States'
import { toast } from '../../kit/Toast'
import { failureText } from '../../relay/problems'
import type { CustomerCases_query$key } from './__generated__/CustomerCases_query.graphql'
import type { CustomerCasesPageQuery } from './__generated__/CustomerCasesPageQuery.graphql'
import { CaseLine } from './CaseLine'
import styles from './CustomerScreen.module.css'

interface Props {
  query: CustomerCases_query$key
  onOpen: (number: string) => void
}

/** Every case of a customer, the open ones first and then the latest. */
export function CustomerCases({ query, onOpen }: Props) {
  const { t, i18n } = useLingui()
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<CustomerCasesPageQuery, CustomerCases_query$key>(
    graphql`
      fragment CustomerCases_query on Query
      @refetchable(queryName: "CustomerCasesPageQuery")
      @argumentDefinitions(
        customerId: { type: "ID!" }
        first: { type: "Int", defaultValue: 50 }
        after: { type: "String" }
      ) {
        open: cases(filter: { customerId: $customerId, status: ACTIVE }, orderBy: { field: TIME_LEFT }, first: 50) {
          nodes {
            id
            number
            status
            ...CaseLine_case
          }
        }
        cases(
          filter: { customerId: $customerId }
          orderBy: { field: AGE, direction: DESC }
          first: $first
          after: $after
        ) @connection(key: "CustomerCases_cases") {
          edges {
            node {
              id
              number
              status
              ...CaseLine_case
            }
          }
        }
      }
    `,
    query,
  )
  const open = data.open.nodes.filter(({ status }) => status === 'ACTIVE')
  const closed = data.cases.edges.map(({ node }) => node).filter(({ status }) => status !== 'ACTIVE')
  const groups = [
    { id: 'open', label: t`Open cases`, cases: open },
    { id: 'closed', label: t`Closed cases`, cases: closed },
  ].filter(({ cases }) => cases.length > 0)
  return (
    <section className={styles.cases} aria-label={t`Cases`}>
      {groups.length === 0 && !hasNext && (
        <EmptyState icon={<FolderOpen size={24} strokeWidth={1.5} aria-hidden="true" />} title={t`No cases yet`}>
          {t`Every case of this customer will be listed here, the open ones first.`}
        </EmptyState>
      )}
      {groups.map((group) => (
        <div key={group.id}>
          <h2 className={styles.group}>{group.label}</h2>
          <ul className={styles.list}>
            {group.cases.map((one) => (
              <li key={one.id}>
                <LineButton onPress={() => onOpen(one.number)}>
                  <span className={styles.number}>{one.number}</span>
                  <CaseLine item={one} />
                </LineButton>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {hasNext && (
        <Button
          variant="link"
          isPending={isLoadingNext}
          onPress={() => loadNext(50, { onComplete: (error) => error && toast(failureText(error, i18n), { kind: 'problem' }) })}
        >
          {isLoadingNext ? t`Loading…` : t`Show more`}
        </Button>
      )}
    </section>
  )
}
