import { useLingui } from '@lingui/react/macro'
import { ArrowRight } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import { useWords } from '../../lib/words'
import type { HistoryRecord_record$key } from './__generated__/HistoryRecord_record.graphql'
import { fieldIn } from './fields'
import styles from './History.module.css'
import { kindIn } from './kinds'
import { shown, type Value } from './values'

/** What a command did to one record: field by field, before and after. */
export function HistoryRecord({ item }: { item: HistoryRecord_record$key }) {
  const { t, i18n } = useLingui()
  const words = useWords()
  const language = { i18n, words, format: useFormat(), now: useNow() }
  const { kind, operation, label, fields } = useFragment(
    graphql`
      fragment HistoryRecord_record on HistoryRecord {
        kind
        operation
        label
        fields {
          name
          before {
            kind
            text
            word
          }
          after {
            kind
            text
            word
          }
        }
      }
    `,
    item,
  )
  const name = kindIn(i18n, kind)
  const heading = operation === 'CREATED' ? t`${name} added` : operation === 'DELETED' ? t`${name} removed` : name
  // What a new record does not say of itself is no change.
  const told = fields.filter(({ after }) => operation !== 'CREATED' || after?.kind !== 'BOOLEAN' || after.text === 'true')
  const value = (one: Value | null | undefined, field: string) => (one ? shown(one, kind, field, language) : null)
  return (
    <div className={styles.record}>
      <p className={styles.kind}>
        {heading}
        {label && kind !== 'CASE' && <span className={styles.label}>{label}</span>}
      </p>
      <dl className={styles.fields}>
        {told.map(({ name: field, before, after }) => (
          <div key={field} className={styles.field}>
            <dt>{fieldIn(i18n, words, kind, field)}</dt>
            <dd>
              <Change before={value(before, field)} after={value(after, field)} isNew={operation === 'CREATED'} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Change({ before, after, isNew }: { before: string | null; after: string | null; isNew: boolean }) {
  const { t } = useLingui()
  if (isNew) return after
  return (
    <>
      <del className={styles.before}>{before ?? t`empty`}</del>
      <ArrowRight className={styles.arrow} size={12} aria-label={t`became`} />
      <ins className={styles.after}>{after ?? t`empty`}</ins>
    </>
  )
}
