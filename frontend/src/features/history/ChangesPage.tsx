import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useTransition } from 'react'
import { graphql } from 'react-relay'
import { Button } from '../../kit/Button'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import { useRereadQuery } from '../../relay/useRereadQuery'
import type { ChangesPageQuery } from './__generated__/ChangesPageQuery.graphql'
import { byDay } from './days'
import type { Filter } from './Filters'
import styles from './History.module.css'
import { HistoryEntry } from './HistoryEntry'

interface Props {
  caseId: string
  number: string
  filter: Filter
  first: number
  after: string | null
  news: number
  onMore: ((cursor: string) => void) | undefined
  onMoment: (at: string) => void
  nothing: ReactNode
}

export function ChangesPage({ caseId, number, filter, first, after, news, onMore, onMoment, nothing }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const now = useNow()
  const [isLoading, startTransition] = useTransition()
  const { node } = useRereadQuery<ChangesPageQuery>(
    graphql`
      query ChangesPageQuery($id: ID!, $first: Int!, $after: String, $filter: HistoryFilter) {
        node(id: $id) {
          ... on Case @alias(as: "case") {
            history(first: $first, after: $after, filter: $filter) {
              knownSince
              pageInfo {
                endCursor
                hasNextPage
              }
              nodes {
                commandId
                at
                ...HistoryEntry_entry
              }
            }
          }
        }
      }
    `,
    { id: caseId, first, after, filter },
    news,
  )
  const history = node?.case?.history
  if (!history) return null
  const { nodes, pageInfo, knownSince } = history
  const since = knownSince ? format.dateTime(knownSince, now) : null
  const cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null
  return (
    <>
      {nodes.length === 0 && nothing}
      {byDay(nodes).map(({ day, entries }) => (
        <section key={day}>
          <h2 className={styles.day}>{format.day(entries[0]?.at ?? '', now)}</h2>
          <ol>
            {entries.map((entry) => (
              <HistoryEntry key={entry.commandId} item={entry} number={number} onMoment={onMoment} />
            ))}
          </ol>
        </section>
      ))}
      {onMore && cursor && (
        <Button isPending={isLoading} onPress={() => startTransition(() => onMore(cursor))}>{t`Show older changes`}</Button>
      )}
      {!cursor && since && nodes.length > 0 && <p className={styles.since}>{t`What was done before ${since} is not kept.`}</p>}
    </>
  )
}
