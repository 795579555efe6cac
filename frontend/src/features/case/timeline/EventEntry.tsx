import { useLingui } from '@lingui/react'
import { History } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { useFormat } from '../../../lib/format'
import { useNow } from '../../../lib/time'
import { useWords } from '../../../lib/words'
import type { EventEntry_event$key } from './__generated__/EventEntry_event.graphql'
import { Entry } from './Entry'
import { sentenceOf } from './sentence'
import styles from './Timeline.module.css'

/** What was done to the case itself, in one quiet sentence. */
export function EventEntry({ item, at }: { item: EventEntry_event$key; at: string }) {
  const { i18n } = useLingui()
  const language = { i18n, words: useWords(), format: useFormat(), now: useNow() }
  const { done, by, fields } = useFragment(
    graphql`
      fragment EventEntry_event on CaseEvent {
        done: kind
        by {
          name
        }
        fields {
          field
          before
          after
        }
      }
    `,
    item,
  )
  const { text, details } = sentenceOf({ kind: done, by: by?.name ?? null, fields }, language)
  return (
    <Entry icon={<History size={12} />} look="event" at={at}>
      <p>
        {text}
        {details.map((detail) => (
          <span key={detail} className={styles.quiet}>
            {' · '}
            {detail}
          </span>
        ))}
      </p>
    </Entry>
  )
}
