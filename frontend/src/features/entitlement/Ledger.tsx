import { useLingui } from '@lingui/react/macro'
import { BookOpen } from 'lucide-react'
import { graphql, usePaginationFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { Link } from '../../kit/Link'
import { EmptyState } from '../../kit/States'
import { toast } from '../../kit/Toast'
import { useFormat } from '../../lib/format'
import { paths } from '../../lib/paths'
import { useNow } from '../../lib/time'
import { useWords } from '../../lib/words'
import { failureText } from '../../relay/problems'
import type { Ledger_entitlement$data, Ledger_entitlement$key } from './__generated__/Ledger_entitlement.graphql'
import type { LedgerPageQuery } from './__generated__/LedgerPageQuery.graphql'
import styles from './Entitlement.module.css'
import { useTerms } from './terms'
import { useEntitlementWords } from './words'

/** Why it is what it is: everything that took terms or gave them back, the newest first. */
export function Ledger({ item }: { item: Ledger_entitlement$key }) {
  const { t, i18n } = useLingui()
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<LedgerPageQuery, Ledger_entitlement$key>(
    graphql`
      fragment Ledger_entitlement on Entitlement
      @refetchable(queryName: "LedgerPageQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 50 }, after: { type: "String" }) {
        id
        totalTerms
        entries(first: $first, after: $after) @connection(key: "Ledger_entries") {
          edges {
            node {
              id
              reason
              terms
              balance
              channel
              channelTerms
              caseNumber
              explanation
              by {
                name
              }
              at
            }
          }
        }
      }
    `,
    item,
  )
  const entries = data.entries.edges.map(({ node }) => node)
  if (entries.length === 0) {
    return (
      <EmptyState icon={<BookOpen size={22} strokeWidth={1.5} aria-hidden="true" />} title={t`Nothing has been taken yet`}>
        {t`Every case that takes terms or gives them back is written down here.`}
      </EmptyState>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable with the keyboard
    <section className={styles.scroll} aria-label={t`Ledger`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t`When`}</th>
            <th scope="col">{t`What happened`}</th>
            <th scope="col">{t`Case`}</th>
            <th scope="col" className={styles.second}>{t`Who`}</th>
            <th scope="col" className={styles.number}>{t`Terms`}</th>
            <th scope="col" className={styles.number}>{t`Remaining`}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Line key={entry.id} entry={entry} />
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

function Line({ entry }: { entry: Ledger_entitlement$data['entries']['edges'][number]['node'] }) {
  const { t } = useLingui()
  const words = useEntitlementWords()
  const origin = useWords().origin
  const terms = useTerms()
  const format = useFormat()
  const now = useNow()
  const { channel, caseNumber, explanation } = entry
  const channelTerms = terms.signed(entry.channelTerms)
  const channelName = channel ? origin(channel) : ''
  return (
    <tr>
      <td>{format.dateTime(entry.at, now)}</td>
      <td>
        {words.reason(entry.reason)}
        {explanation && <div className={styles.quiet}>{explanation}</div>}
        {channel && Number(entry.channelTerms) !== 0 && (
          <div className={styles.quiet}>{t`${channelName}: ${channelTerms}`}</div>
        )}
      </td>
      <td>{caseNumber && <Link href={paths.case(caseNumber)}>{caseNumber}</Link>}</td>
      <td className={styles.second}>{entry.by?.name ?? t`Docket`}</td>
      <td className={styles.number}>{terms.signed(entry.terms)}</td>
      <td className={`${styles.number} ${styles.strong}`}>{terms.number(entry.balance)}</td>
    </tr>
  )
}
