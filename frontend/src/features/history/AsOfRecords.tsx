import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Section } from '../../kit/Section'
import { Tag } from '../../kit/Tag'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import { useWords } from '../../lib/words'
import type { AsOfRecords_asOf$key } from './__generated__/AsOfRecords_asOf.graphql'
import styles from './History.module.css'

/** The activities and notes that a case had. */
export function AsOfRecords({ item }: { item: AsOfRecords_asOf$key }) {
  const { t } = useLingui()
  const words = useWords()
  const format = useFormat()
  const found = useFragment(
    graphql`
      fragment AsOfRecords_asOf on CaseAsOf {
        activityCount
        noteCount
        changedSince
        activities(last: 50) {
          activityId
          kind
          subject
          status
          createdAt
          owner {
            ... on User {
              name
            }
            ... on Team {
              name
            }
          }
        }
        notes(last: 50) {
          noteId
          text
          createdAt
          author {
            name
          }
        }
      }
    `,
    item,
  )
  return (
    <>
      <Section title={t`Activities`} count={format.number(found.activityCount)}>
        <ol>
          {found.activities.map((one) => (
            <Line key={one.activityId} at={one.createdAt} isOther={found.changedSince.includes(one.activityId)}>
              <b>{one.subject}</b>
              <span className={styles.quiet}>
                {[words.activityKind(one.kind), words.activityStatus(one.status), one.owner?.name].filter(Boolean).join(' · ')}
              </span>
            </Line>
          ))}
        </ol>
      </Section>
      <Section title={t`Notes`} count={format.number(found.noteCount)}>
        <ol>
          {found.notes.map((one) => (
            <Line key={one.noteId} at={one.createdAt} isOther={found.changedSince.includes(one.noteId)}>
              <span className={styles.text}>{one.text}</span>
              <span className={styles.quiet}>{one.author?.name}</span>
            </Line>
          ))}
        </ol>
      </Section>
    </>
  )
}

function Line({ at, isOther, children }: { at: string; isOther: boolean; children: ReactNode }) {
  const { t } = useLingui()
  const format = useFormat()
  const now = useNow()
  return (
    <li className={styles.then}>
      <div className={styles.body}>{children}</div>
      {isOther && <Tag>{t`Other today`}</Tag>}
      <time className={styles.at} dateTime={at}>
        {format.dateTime(at, now)}
      </time>
    </li>
  )
}
