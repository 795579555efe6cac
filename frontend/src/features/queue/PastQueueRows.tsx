import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { CalendarX2, Inbox } from 'lucide-react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { Avatar } from '../../kit/Avatar'
import { StateGlyph } from '../../kit/Glyph'
import { shapeOf } from '../../kit/glyphs'
import { Link } from '../../kit/Link'
import { EmptyState } from '../../kit/States'
import { useFormat } from '../../lib/format'
import { paths } from '../../lib/paths'
import { useNow } from '../../lib/time'
import { useWords } from '../../lib/words'
import type { PastQueueRowsQuery } from './__generated__/PastQueueRowsQuery.graphql'
import styles from './PastQueue.module.css'

/** The cases that stood in the queue then, the longest waiting first. */
export function PastQueueRows({ id, at }: { id: string; at: string }) {
  const { t } = useLingui()
  const format = useFormat()
  const now = useNow()
  const words = useWords()
  const { queueAsOf: found } = useLazyLoadQuery<PastQueueRowsQuery>(
    graphql`
      query PastQueueRowsQuery($id: ID!, $at: DateTime!) {
        queueAsOf(id: $id, at: $at) {
          knownSince
          total
          places {
            case {
              caseId
              number
              title
              status
              statusReason {
                code
                name
              }
            }
            place {
              enteredAt
              worker {
                name
              }
            }
          }
        }
      }
    `,
    { id, at },
    { fetchPolicy: 'store-and-network' },
  )
  if (!found) return null
  if (found.knownSince) {
    const since = format.dateTime(found.knownSince, now)
    return (
      <EmptyState
        icon={<CalendarX2 size={22} strokeWidth={1.5} aria-hidden="true" />}
        title={t`This is not known any more`}
      >{t`What was done before ${since} is not kept.`}</EmptyState>
    )
  }
  if (found.total === 0) {
    return <EmptyState icon={<Inbox size={22} strokeWidth={1.5} aria-hidden="true" />} title={t`Nothing stood here then`} />
  }
  const shown = found.places.length
  return (
    <>
      <p role="status" className={styles.total}>
        {plural(found.total, { one: '# case stood here', other: '# cases stood here' })}
        {shown < found.total && ` ${t`These ${shown} waited longest.`}`}
      </p>
      <ol aria-label={t`Cases that stood here`} className={styles.rows}>
        {found.places.map(({ case: then, place }) => {
          const reason = then.statusReason
          const since = format.dateTime(place.enteredAt, now)
          return (
            <li key={then.caseId} className={styles.row}>
              <StateGlyph
                shape={shapeOf(then.status, reason?.code, Boolean(place.worker))}
                label={reason ? words.statusReason(reason) : then.status}
              />
              <Link href={paths.case(then.number)} className={styles.link}>
                {then.title}
              </Link>
              <span className={styles.quiet}>{t`since ${since}`}</span>
              {place.worker ? (
                <span className={styles.worker}>
                  <Avatar name={place.worker.name} size={18} />
                  {place.worker.name}
                </span>
              ) : (
                <span className={styles.quiet}>{t`waiting`}</span>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
