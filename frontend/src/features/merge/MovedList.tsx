import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { useRelayEnvironment } from 'react-relay'
import type { MergeCase } from './choices'
import styles from './Merge.module.css'
import { type MergeInput, type Moved, previewOf } from './preview'

interface Props {
  input: MergeInput
  /** Those that are merged. */
  cases: readonly MergeCase[]
}

const named = 6

/** What the survivor would gain, counted and named, or why the cases cannot be merged: the server is asked beforehand. */
export function MovedList({ input, cases }: Props) {
  const { t, i18n } = useLingui()
  const { moved, problems } = use(previewOf(useRelayEnvironment(), input, i18n))
  const count = useCounts()
  const queues = [...new Set(cases.flatMap(({ queue }) => (queue ? [queue.name] : [])))].join(', ')
  return (
    <section className={styles.moved} aria-label={t`What moves`} aria-live="polite">
      {problems.map((problem) => (
        <p key={problem} className={styles.problem}>
          {problem}
        </p>
      ))}
      {problems.length === 0 && (
        <>
          <h3>{moved.length === 0 ? t`Nothing moves: nothing was added to the other cases yet.` : t`What moves`}</h3>
          <ul>
            {count(moved).map(({ kind, text, titles }) => (
              <li key={kind}>
                <b>{text}</b>{' '}
                <span>{titles.length > named ? `${titles.slice(0, named).join(' · ')} · …` : titles.join(' · ')}</span>
              </li>
            ))}
          </ul>
          {queues && <p>{t`Leaves the queue: ${queues}`}</p>}
        </>
      )}
    </section>
  )
}

function useCounts() {
  const { t } = useLingui()
  return (moved: readonly Moved[]) => {
    const titles = (kind: string) => moved.filter((one) => one.kind === kind).map(({ title }) => title)
    const line = (kind: string, text: (n: number) => string) => {
      const all = titles(kind)
      return all.length === 0 ? [] : [{ kind, text: text(all.length), titles: all }]
    }
    return [
      ...line('CHILD', (n) => t`${plural(n, { one: '# child case', other: '# child cases' })}`),
      ...line('ACTIVITY', (n) => t`${plural(n, { one: '# activity', other: '# activities' })}`),
      ...line('NOTE', (n) => t`${plural(n, { one: '# note', other: '# notes' })}`),
      ...line('POST', (n) => t`${plural(n, { one: '# post', other: '# posts' })}`),
      ...line('ATTACHMENT', (n) => t`${plural(n, { one: '# file', other: '# files' })}`),
    ]
  }
}
