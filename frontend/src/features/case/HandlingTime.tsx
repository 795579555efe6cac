import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { graphql, useFragment } from 'react-relay'
import { useFormat } from '../../lib/format'
import type { HandlingTime_case$key } from './__generated__/HandlingTime_case.graphql'
import styles from './CaseDetails.module.css'

/** The time spent on the case: all of it, what was billed, and who spent it. */
export function HandlingTime({ item }: { item: HandlingTime_case$key }) {
  const { t } = useLingui()
  const format = useFormat()
  const heading = useId()
  const { handlingTime: time } = useFragment(
    graphql`
      fragment HandlingTime_case on Case {
        handlingTime {
          totalMinutes
          billedMinutes
          unbilledMinutes
          people {
            minutes
            owner {
              ... on User {
                id
                name
              }
              ... on Team {
                id
                name
              }
            }
          }
        }
      }
    `,
    item,
  )
  if (time.totalMinutes === 0) return null
  const people = time.people.flatMap(({ owner, minutes }) => (owner?.id ? [{ id: owner.id, name: owner.name, minutes }] : []))
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>{t`Time spent`}</h3>
      <dl className={styles.list}>
        <Line name={t`Total`} value={format.duration(time.totalMinutes)} />
        {time.billedMinutes > 0 && <Line name={t`Billed`} value={format.duration(time.billedMinutes)} />}
        {time.unbilledMinutes > 0 && <Line name={t`Not yet billed`} value={format.duration(time.unbilledMinutes)} />}
        {people.map(({ id, name, minutes }) => (
          <Line key={id} name={name ?? ''} value={format.duration(minutes)} />
        ))}
      </dl>
    </section>
  )
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>
        <span>{value}</span>
      </dd>
    </div>
  )
}
