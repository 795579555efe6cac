import { useLingui } from '@lingui/react/macro'
import { CircleCheck } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { classes } from '../../../kit/classes'
import { Tag } from '../../../kit/Tag'
import { useFormat } from '../../../lib/format'
import { useWords } from '../../../lib/words'
import type { ResolutionEntry_activity$key } from './__generated__/ResolutionEntry_activity.graphql'
import { Entry } from './Entry'
import styles from './Timeline.module.css'

/** The answer to the case: how, what was found, and the time. One that was undone stays, and says so. */
export function ResolutionEntry({ item, at }: { item: ResolutionEntry_activity$key; at: string }) {
  const { t } = useLingui()
  const words = useWords()
  const format = useFormat()
  const found = useFragment(
    graphql`
      fragment ResolutionEntry_activity on Activity {
        subject
        description
        durationMinutes
        billableMinutes
        undoneAt
        resolutionType {
          code
          name
        }
        createdBy {
          name
        }
      }
    `,
    item,
  )
  const total = format.duration(found.durationMinutes)
  const paid = format.duration(found.billableMinutes ?? found.durationMinutes)
  const details = [t`Total time ${total}`, t`billable ${paid}`, found.createdBy?.name].filter(Boolean).join(' · ')
  const isUndone = found.undoneAt !== null && found.undoneAt !== undefined
  return (
    <Entry icon={<CircleCheck size={14} />} look="plain" at={at}>
      <article className={classes(styles.resolution, isUndone && styles.undone)}>
        <p className={styles.line}>
          <b>{found.resolutionType ? words.statusReason(found.resolutionType) : t`Resolution`}</b>
          <span className={styles.quiet}>{details}</span>
          {isUndone && <Tag>{t`Undone`}</Tag>}
        </p>
        <p className={styles.text}>{found.subject}</p>
        {found.description && <p className={styles.text}>{found.description}</p>}
      </article>
    </Entry>
  )
}
