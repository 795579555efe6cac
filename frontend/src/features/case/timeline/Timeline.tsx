import { useLingui } from '@lingui/react/macro'
import { ArrowDown, MessagesSquare } from 'lucide-react'
import { lazy, Suspense, useDeferredValue, useEffect, useEffectEvent, useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../../kit/Button'
import { Segmented } from '../../../kit/Segmented'
import { Skeleton, SkeletonRows } from '../../../kit/Skeleton'
import { EmptyState } from '../../../kit/States'
import type { Timeline_case$data, Timeline_case$key } from './__generated__/Timeline_case.graphql'
import { DayEntries, keyOf } from './DayEntries'
import { type Filter, filters, fits } from './filter'
import { People, peopleOf } from './people'
import { SearchTools } from './SearchTools'
import styles from './Timeline.module.css'
import { useOlder } from './useOlder'
import { usePinnedScroll } from './usePinnedScroll'

const FoundEntries = lazy(async () => ({ default: (await import('./FoundEntries')).FoundEntries }))

interface Props {
  item: Timeline_case$key
  /** Counts what this agent added: it is scrolled to. */
  added: number
}

/** All that happened to the case, the newest at the bottom. */
export function Timeline({ item, added }: Props) {
  const { t } = useLingui()
  const found = useFragment(
    graphql`
      fragment Timeline_case on Case {
        id
        contact {
          name
          email
        }
        customer {
          ... on Account {
            name
            email
          }
          ... on Contact {
            name
            email
          }
        }
        timeline(last: 50) @__clientField(handle: "backwards", key: "Timeline", filters: []) {
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
    `,
    item,
  )
  const whole = { caseId: found.id, filter: 'all' as Filter, search: '' }
  const [chosen, setChosen] = useState(whole)
  const { filter, search } = chosen.caseId === found.id ? chosen : whole
  const labels: Record<Filter, string> = {
    all: t({ message: 'All', context: 'timeline' }),
    messages: t`Messages`,
    notes: t`Notes`,
    posts: t`Posts`,
    tasks: t`Tasks`,
    history: t`History`,
  }
  return (
    <People value={peopleOf([found.customer, found.contact])}>
      <div className={styles.tools}>
        <Segmented
          look="chips"
          label={t`Show in the timeline`}
          value={filter}
          onChange={(next) => setChosen({ caseId: found.id, filter: next, search })}
          options={filters.map((id) => ({ id, label: labels[id] }))}
        />
        <SearchTools key={found.id} onSearch={(text) => setChosen({ caseId: found.id, filter, search: text })} />
      </div>
      {search === '' ? (
        <Entries key={`${found.id} ${filter}`} caseId={found.id} page={found.timeline} filter={filter} added={added} />
      ) : (
        <Suspense fallback={<SkeletonRows rows={4} height={44} />}>
          <FoundEntries caseId={found.id} search={search} filter={filter} version={versionOf(found.timeline)} />
        </Suspense>
      )}
    </People>
  )
}

/** Another one when something came into the timeline or left it. */
function versionOf({ edges }: Timeline_case$data['timeline']): string {
  return `${edges.length} ${edges.at(-1)?.at}`
}

/** So many entries fill the place of the timeline, however short they are. */
const inSight = 12

interface EntriesProps {
  caseId: string
  page: Timeline_case$data['timeline']
  filter: Filter
  added: number
}

function Entries({ caseId, page, filter, added }: EntriesProps) {
  const { t } = useLingui()
  const older = useOlder(caseId, page.hasPreviousPage ? (page.startCursor ?? null) : null)
  const fitting = page.edges.filter(({ node }) => node !== null && fits(node, filter))
  // What is in sight at once; the rest as soon as nothing else is to be done.
  const isWhole = useDeferredValue(true, false)
  const edges = isWhole ? fitting : fitting.slice(-inSight)
  const { scroll, content, hasNews, onScroll, toEnd } = usePinnedScroll({
    first: `${keyOf(edges[0])} ${page.startCursor}`,
    last: keyOf(edges.at(-1)),
    onNearTop: older.load,
  })
  const goToEnd = useEffectEvent(() => toEnd())
  useEffect(() => {
    if (added > 0) goToEnd()
  }, [added])

  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable with the keyboard */}
      <section ref={scroll} className={styles.scroll} tabIndex={0} aria-label={t`Timeline`} onScroll={onScroll}>
        <div ref={content} className={styles.content}>
          {page.hasPreviousPage && <Above hasFailed={older.hasFailed} onRetry={older.load} />}
          {edges.length === 0 && !page.hasPreviousPage && <Nothing filter={filter} />}
          <DayEntries edges={edges} />
        </div>
      </section>
      {hasNews && (
        <div className={styles.news}>
          <Button icon={<ArrowDown size={14} aria-hidden="true" />} onPress={toEnd}>
            {t`New below`}
          </Button>
        </div>
      )}
    </div>
  )
}

/** The place above the first entry, while there is more to read. */
function Above({ hasFailed, onRetry }: { hasFailed: boolean; onRetry: () => void }) {
  const { t } = useLingui()
  return (
    <div className={styles.above}>
      {hasFailed ? (
        <Button variant="link" onPress={onRetry}>{t`Older entries could not be loaded. Try again`}</Button>
      ) : (
        <Skeleton width={220} />
      )}
    </div>
  )
}

function Nothing({ filter }: { filter: Filter }) {
  const { t } = useLingui()
  const titles: Record<Filter, string> = {
    all: t`Nothing has happened yet`,
    messages: t`No calls or e-mails yet`,
    notes: t`No notes yet`,
    posts: t`No posts yet`,
    tasks: t`Nothing to do`,
    history: t`Nothing was changed yet`,
  }
  return (
    <EmptyState icon={<MessagesSquare size={22} strokeWidth={1.5} aria-hidden="true" />} title={titles[filter]}>
      {t`What you write below appears here.`}
    </EmptyState>
  )
}
