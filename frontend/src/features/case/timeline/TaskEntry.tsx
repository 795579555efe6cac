import { SquareCheck } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import type { TaskEntry_activity$key } from './__generated__/TaskEntry_activity.graphql'
import { Entry } from './Entry'
import { Todo } from './Todo'

/** Something to do, done by its checkbox. */
export function TaskEntry({ item, at }: { item: TaskEntry_activity$key; at: string }) {
  const task = useFragment(
    graphql`
      fragment TaskEntry_activity on Activity {
        ...Todo_activity
      }
    `,
    item,
  )
  return (
    <Entry icon={<SquareCheck size={14} />} look="plain" at={at}>
      <Todo item={task} noun="task" />
    </Entry>
  )
}
