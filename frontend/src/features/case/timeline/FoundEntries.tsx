import { useLingui } from '@lingui/react/macro'
import { SearchX } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { Button } from '../../../kit/Button'
import { EmptyState } from '../../../kit/States'
import type { FoundEntriesQuery } from './__generated__/FoundEntriesQuery.graphql'
import { DayEntries } from './DayEntries'
import { type Filter, fits, kindsOf } from './filter'
import styles from './Timeline.module.css'

interface Props {
  caseId: string
  search: string
  filter: Filter
  /** Changes when the timeline does: what fits is asked for again. */
  version: string
}

/** What of the whole timeline has the words, however far back, the newest at the bottom. */
export function FoundEntries({ caseId, search, filter, version }: Props) {
  const { t } = useLingui()
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable with the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t`Found in the timeline`}>
        <div className={styles.content}>
          <FoundPage key={`${search} ${filter}`} {...{ caseId, search, filter, version }} before={null} />
        </div>
      </section>
    </div>
  )
}

/** One page of what was found, under the page before it once that was asked for. */
function FoundPage({ caseId, search, filter, version, before }: Props & { before: string | null }) {
  const { t } = useLingui()
  const [goesFurther, goFurther] = useState(false)
  const { node } = useLazyLoadQuery<FoundEntriesQuery>(
    graphql`
      query FoundEntriesQuery($id: ID!, $filter: TimelineFilter!, $before: String) {
        node(id: $id) {
          ... on Case {
            found: timeline(last: 50, before: $before, filter: $filter) {
              startCursor
              hasPreviousPage
              edges {
                at
                node {
                  __typename
                  ... on Activity {
                    id
                    kind
                    status
                  }
                  ... on Note {
                    id
                  }
                  ... on Post {
                    id
                  }
                  ... on CaseEvent {
                    id
                  }
                  ...TimelineEntry_entry
                }
              }
            }
          }
        }
      }
    `,
    { id: caseId, filter: { search, kinds: kindsOf(filter) }, before },
    { fetchKey: useDeferredValue(version), fetchPolicy: 'store-and-network' },
  )
  const page = node?.found
  if (!page) return null
  const edges = page.edges.filter((edge) => fits(edge.node, filter))
  return (
    <>
      {page.hasPreviousPage && goesFurther && (
        <FoundPage {...{ caseId, search, filter, version }} before={page.startCursor ?? null} />
      )}
      {page.hasPreviousPage && !goesFurther && (
        <div className={styles.above}>
          <Button variant="link" onPress={() => goFurther(true)}>{t`Find older entries`}</Button>
        </div>
      )}
      {edges.length === 0 && !page.hasPreviousPage && before === null && (
        <EmptyState
          icon={<SearchX size={22} strokeWidth={1.5} aria-hidden="true" />}
          title={t`Nothing in the timeline has these words`}
        >
          {t`Activities, notes and posts are searched; every word must occur.`}
        </EmptyState>
      )}
      <DayEntries edges={edges} />
    </>
  )
}
