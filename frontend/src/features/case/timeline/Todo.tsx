import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { Checkbox } from '../../../kit/Checkbox'
import { classes } from '../../../kit/classes'
import { Tag } from '../../../kit/Tag'
import { type Format, useFormat } from '../../../lib/format'
import { useNow } from '../../../lib/time'
import { useWords } from '../../../lib/words'
import { useViewer } from '../../../relay/viewer'
import type { Todo_activity$data, Todo_activity$key } from './__generated__/Todo_activity.graphql'
import { type Noun, OpenActions } from './OpenActions'
import { Parties } from './Parties'
import styles from './Timeline.module.css'
import { useActivityVerbs } from './useActivityVerbs'

/** What has to be done, with its checkbox: a task, a planned call, an appointment. */
export function Todo({ item, noun }: { item: Todo_activity$key; noun: Noun }) {
  const { t } = useLingui()
  const words = useWords()
  const { can } = useViewer()
  const todo = useFragment(
    graphql`
      fragment Todo_activity on Activity {
        id
        subject
        description
        status
        dueAt
        startsAt
        endsAt
        location
        phoneNumber
        durationMinutes
        owner {
          ... on User {
            name
          }
          ... on Team {
            name
          }
        }
        ...OpenActions_activity
        ...Parties_activity
      }
    `,
    item,
  )
  const { complete, isPending } = useActivityVerbs(todo.id)
  const { subject } = todo
  const details = useDetails(todo)
  const isOpen = todo.status === 'OPEN' || todo.status === 'SCHEDULED'
  const isDone = todo.status === 'COMPLETED'
  return (
    <>
      <div className={styles.todo}>
        <Checkbox
          isSelected={isDone}
          isDisabled={!isOpen || isPending || !can('CASE_WRITE')}
          onChange={(isSelected) => isSelected && void complete()}
        >
          <span className={classes(styles.todoName, !isOpen && styles.closed)}>
            {noun === 'call' ? t`Call: ${subject}` : subject}
          </span>
        </Checkbox>
        {todo.status === 'CANCELLED' && <Tag>{words.activityStatus(todo.status)}</Tag>}
        <OpenActions item={todo} noun={noun} />
      </div>
      {details.length > 0 && (
        <p className={styles.todoDetails}>
          {details.map(({ text, isLate }, index) => (
            <span key={text} className={isLate ? styles.late : undefined}>
              {index > 0 && ' · '}
              {text}
            </span>
          ))}
        </p>
      )}
      {todo.description && todo.description !== todo.subject && (
        <p className={classes(styles.text, styles.todoText)}>{todo.description}</p>
      )}
      <div className={styles.todoText}>
        <Parties item={todo} />
      </div>
    </>
  )
}

function useDetails(todo: Todo_activity$data): { text: string; isLate?: boolean }[] {
  const { t } = useLingui()
  const format = useFormat()
  const now = useNow()
  const isOpen = todo.status === 'OPEN' || todo.status === 'SCHEDULED'
  const due = todo.dueAt ? dayAndTime(todo.dueAt, now, format) : ''
  const details = [
    todo.startsAt && todo.endsAt && { text: span(todo.startsAt, todo.endsAt, now, format) },
    todo.dueAt && { text: t`Due ${due}`, isLate: isOpen && Date.parse(todo.dueAt) < now },
    todo.location && { text: todo.location },
    todo.phoneNumber && { text: todo.phoneNumber },
    todo.durationMinutes > 0 && !todo.startsAt && { text: format.duration(todo.durationMinutes) },
    todo.owner?.name && { text: todo.owner.name },
  ]
  return details.filter((detail) => typeof detail === 'object' && detail !== null)
}

function dayAndTime(instant: string, now: number, format: Format): string {
  return `${format.day(instant, now)}, ${format.time(instant)}`
}

/** `Today, 14:00 – 15:00`; with both days when they differ. */
function span(from: string, until: string, now: number, format: Format): string {
  const isOneDay = new Date(from).toDateString() === new Date(until).toDateString()
  return `${dayAndTime(from, now, format)} – ${isOneDay ? format.time(until) : dayAndTime(until, now, format)}`
}
