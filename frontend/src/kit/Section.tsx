import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

interface Props {
  title: string
  /** How many things are in it, beside the title. */
  count?: ReactNode
  /** Buttons at the end of the line of the title. */
  actions?: ReactNode
  children?: ReactNode
}

/** A part of a page under a heading of its own. */
export function Section({ title, count, actions, children }: Props) {
  const heading = useId()
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  )
}
