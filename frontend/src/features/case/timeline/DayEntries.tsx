import { useFormat } from '../../../lib/format'
import { useNow } from '../../../lib/time'
import type { TimelineEntry_entry$key } from './__generated__/TimelineEntry_entry.graphql'
import { byDay } from './days'
import styles from './Timeline.module.css'
import { TimelineEntry } from './TimelineEntry'

interface Edge {
  readonly at: string
  readonly node: TimelineEntry_entry$key
}

/** Entries of a timeline under the days on which they happened. */
export function DayEntries({ edges }: { edges: readonly Edge[] }) {
  const format = useFormat()
  const now = useNow()
  return byDay(edges).map(({ day, entries }) => (
    <section key={day} className={styles.day}>
      <h2 className={styles.dayName}>{format.day(entries[0]?.at ?? '', now)}</h2>
      <ol>
        {entries.map((edge) => (
          <TimelineEntry key={keyOf(edge)} entry={edge.node} at={edge.at} />
        ))}
      </ol>
    </section>
  ))
}

/** The id of an entry; entries of kinds that this console does not know have none. */
export function keyOf(edge: Edge | undefined): string | undefined {
  return (edge?.node as { id?: string } | undefined)?.id
}
