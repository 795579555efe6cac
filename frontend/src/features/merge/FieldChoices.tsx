import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import { useWords } from '../../lib/words'
import { type Choices, differing, type Field, type MergeCase } from './choices'
import styles from './Merge.module.css'

interface Props {
  cases: readonly MergeCase[]
  survivorId: string
  onSurvivor: (id: string) => void
  choices: Choices
  onChoose: (field: Field, id: string) => void
}

/** The cases side by side: which one stays, and where they differ, whose value it takes. */
export function FieldChoices({ cases, survivorId, onSurvivor, choices, onChoose }: Props) {
  const { t } = useLingui()
  const show = useShown()
  const name = useId()
  const survives = t`Stays`
  const is = t`Merged into it`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reachable with the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t`The cases side by side`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {cases.map(({ id, number, title }) => (
              <th key={id} scope="col" data-survivor={id === survivorId || undefined}>
                <label className={styles.survivor}>
                  <input
                    type="radio"
                    name={`${name} survivor`}
                    checked={id === survivorId}
                    onChange={() => onSurvivor(id)}
                    // biome-ignore lint/a11y/noAutofocus: a dialog begins with its first question
                    autoFocus={id === survivorId}
                  />
                  <span>
                    <b>{number}</b>
                    <span className={styles.title}>{title}</span>
                    <span className={styles.role}>{id === survivorId ? survives : is}</span>
                  </span>
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differing(cases).map((field) => (
            <tr key={field}>
              <th scope="row">{show.name(field)}</th>
              {cases.map((one) => (
                <td key={one.id}>
                  <label className={styles.choice}>
                    <input
                      type="radio"
                      name={`${name} ${field}`}
                      checked={(choices[field] ?? survivorId) === one.id}
                      onChange={() => onChoose(field, one.id)}
                      aria-label={`${show.name(field)}: ${show.value(field, one)} (${one.number})`}
                    />
                    <span className={styles.value}>{show.value(field, one)}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const names: Record<Field, string> = {
  TITLE: 'title',
  DESCRIPTION: 'description',
  CUSTOMER: 'customer',
  CONTACT: 'contact',
  SUBJECT: 'subject',
  PRODUCT: 'product',
  PRIORITY: 'priority',
  ORIGIN: 'origin',
  TYPE: 'type',
  RESOLVE_BY: 'resolveBy',
  ESCALATED: 'escalated',
}

/** Fields and their values in the words of the language. */
function useShown() {
  const { t } = useLingui()
  const words = useWords()
  const format = useFormat()
  const now = useNow()
  const shownAs = (field: Field, one: MergeCase): string | null | undefined => {
    switch (field) {
      case 'TITLE':
        return one.title
      case 'DESCRIPTION':
        return one.description
      case 'CUSTOMER':
        return [one.customer?.name, one.contact?.name].filter(Boolean).join(' · ')
      case 'CONTACT':
        return one.contact?.name
      case 'SUBJECT':
        return one.subject?.title
      case 'PRODUCT':
        return one.product?.name
      case 'PRIORITY':
        return words.priority(one.priority)
      case 'ORIGIN':
        return one.origin && words.origin(one.origin)
      case 'TYPE':
        return one.type && words.caseType(one.type)
      case 'RESOLVE_BY':
        return one.resolveBy && format.dateTime(one.resolveBy, now)
      default:
        return one.escalated ? t`yes` : t`no`
    }
  }
  return {
    name: (field: Field) => words.field(names[field]),
    value: (field: Field, one: MergeCase) => shownAs(field, one) || t`none`,
  }
}
