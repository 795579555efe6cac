import { useLingui } from '@lingui/react/macro'
import { CornerDownRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { Children_case$key } from './__generated__/Children_case.graphql'
import styles from './Actions.module.css'

interface Props {
  item: Children_case$key
  /** What is to become of what is still to be done for them. */
  children?: ReactNode
}

/** The child cases that are closed with a case, by name. Nothing when none is. */
export function Children({ item, children }: Props) {
  const { t } = useLingui()
  const { closesWithIt } = useFragment(
    graphql`
      fragment Children_case on Case {
        closesWithIt {
          id
          number
          title
          openActivities {
            id
            subject
          }
        }
      }
    `,
    item,
  )
  if (closesWithIt.length === 0) return null
  return (
    <section className={styles.open} aria-label={t`Closed with it`}>
      <p className={styles.heading} aria-hidden="true">{t`Closed with it`}</p>
      <ul className={styles.list}>
        {closesWithIt.map(({ id, number, title, openActivities }) => (
          <li key={id} className={styles.line}>
            <CornerDownRight size={15} strokeWidth={1.75} aria-hidden="true" />
            <span className={styles.name}>
              {number} {title}
            </span>
            <span className={styles.quiet}>{openActivities.map(({ subject }) => subject).join(', ')}</span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
