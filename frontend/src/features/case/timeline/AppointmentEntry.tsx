import { CalendarDays } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import type { AppointmentEntry_activity$key } from './__generated__/AppointmentEntry_activity.graphql'
import { Entry } from './Entry'
import { Todo } from './Todo'

/** A meeting with its time and place. */
export function AppointmentEntry({ item, at }: { item: AppointmentEntry_activity$key; at: string }) {
  const appointment = useFragment(
    graphql`
      fragment AppointmentEntry_activity on Activity {
        ...Todo_activity
      }
    `,
    item,
  )
  return (
    <Entry icon={<CalendarDays size={14} />} look="plain" at={at}>
      <Todo item={appointment} noun="appointment" />
    </Entry>
  )
}
