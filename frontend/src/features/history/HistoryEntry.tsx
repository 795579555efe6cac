import { useLingui } from '@lingui/react/macro'
import { Clock, RotateCcw } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { Avatar } from '../../kit/Avatar'
import { Button } from '../../kit/Button'
import { IconButton } from '../../kit/IconButton'
import { toast } from '../../kit/Toast'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import { useUndo } from '../../relay/useUndo'
import type { HistoryEntry_entry$key } from './__generated__/HistoryEntry_entry.graphql'
import styles from './History.module.css'
import { HistoryRecord } from './HistoryRecord'
import { useObstacle } from './obstacles'
import { verbIn } from './verbs'

interface Props {
  item: HistoryEntry_entry$key
  number: string
  onMoment: (at: string) => void
}

/** One command: who, when, through which verb, and what it did to each record. */
export function HistoryEntry({ item, number, onMoment }: Props) {
  const { t, i18n } = useLingui()
  const format = useFormat()
  const now = useNow()
  const undo = useUndo()
  const obstacle = useObstacle()
  const { commandId, at, by, verb, records, undoable } = useFragment(
    graphql`
      fragment HistoryEntry_entry on HistoryEntry {
        commandId
        at
        verb
        by {
          name
        }
        records {
          recordId
          ...HistoryRecord_record
        }
        undoable {
          allowed
          obstacle
          since {
            at
            verb
            by {
              name
            }
          }
        }
      }
    `,
    item,
  )
  const what = verbIn(i18n, verb)
  const who = by?.name ?? t`The desk`
  const reason = undoable.allowed ? null : obstacle(undoable)
  const tell = (sentence: string) => toast(sentence)
  return (
    <li className={styles.entry}>
      <Avatar name={by?.name ?? null} size={24} />
      <div className={styles.body}>
        <p className={styles.line}>
          <b>{what}</b> <span className={styles.quiet}>{who}</span>
        </p>
        {records.map((record) => (
          <HistoryRecord key={record.recordId} item={record} />
        ))}
      </div>
      <time className={styles.at} dateTime={at} title={format.dateTime(at, now)}>
        {format.time(at)}
      </time>
      <div className={styles.actions}>
        <IconButton size="small" label={t`The case as it was after this`} onPress={() => onMoment(at)}>
          <Clock size={14} aria-hidden="true" />
        </IconButton>
        {reason === null ? (
          <Button
            icon={<RotateCcw size={13} aria-hidden="true" />}
            onPress={() => void undo(number, commandId)}
          >{t`Undo`}</Button>
        ) : (
          <IconButton size="small" className={styles.blocked} label={reason} onPress={() => tell(reason)}>
            <RotateCcw size={14} aria-hidden="true" />
          </IconButton>
        )}
      </div>
    </li>
  )
}
