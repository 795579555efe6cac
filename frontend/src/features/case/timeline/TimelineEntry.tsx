import { graphql, useFragment } from 'react-relay'
import type { TimelineEntry_entry$key } from './__generated__/TimelineEntry_entry.graphql'
import { ActivityEntry } from './ActivityEntry'
import { EventEntry } from './EventEntry'
import { NoteEntry } from './NoteEntry'
import { PostEntry } from './PostEntry'

/** One thing that happened. */
export function TimelineEntry({ entry, at }: { entry: TimelineEntry_entry$key; at: string }) {
  const { activity, note, post, event } = useFragment(
    graphql`
      fragment TimelineEntry_entry on TimelineEntry {
        ...ActivityEntry_activity @alias(as: "activity")
        ...NoteEntry_note @alias(as: "note")
        ...PostEntry_post @alias(as: "post")
        ...EventEntry_event @alias(as: "event")
      }
    `,
    entry,
  )
  if (activity) return <ActivityEntry item={activity} at={at} />
  if (note) return <NoteEntry item={note} at={at} />
  if (post) return <PostEntry item={post} at={at} />
  if (event) return <EventEntry item={event} at={at} />
  return null
}
