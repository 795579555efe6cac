import { graphql, useFragment } from 'react-relay'
import type { ActivityEntry_activity$key } from './__generated__/ActivityEntry_activity.graphql'
import { AppointmentEntry } from './AppointmentEntry'
import { CallEntry } from './CallEntry'
import { EmailEntry } from './EmailEntry'
import { ResolutionEntry } from './ResolutionEntry'
import { TaskEntry } from './TaskEntry'

/** Something done, or to be done, by its kind. A kind that nobody knows yet is shown as a task: it has a subject and a state. */
export function ActivityEntry({ item, at }: { item: ActivityEntry_activity$key; at: string }) {
  const activity = useFragment(
    graphql`
      fragment ActivityEntry_activity on Activity {
        kind
        ...EmailEntry_activity
        ...CallEntry_activity
        ...TaskEntry_activity
        ...AppointmentEntry_activity
        ...ResolutionEntry_activity
      }
    `,
    item,
  )
  switch (activity.kind) {
    case 'EMAIL':
      return <EmailEntry item={activity} at={at} />
    case 'PHONE_CALL':
      return <CallEntry item={activity} at={at} />
    case 'APPOINTMENT':
      return <AppointmentEntry item={activity} at={at} />
    case 'CASE_RESOLUTION':
      return <ResolutionEntry item={activity} at={at} />
    default:
      return <TaskEntry item={activity} at={at} />
  }
}
