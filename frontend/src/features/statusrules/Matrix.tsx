import { useLingui } from '@lingui/react/macro'
import { Check } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useWords } from '../../lib/words'
import styles from './StatusReasons.module.css'
import { pair } from './stranded'
import type { Reason } from './useRules'

interface Props {
  reasons: readonly Reason[]
  pairs: ReadonlySet<string>
  onChange: (pairs: ReadonlySet<string>) => void
}

const steps: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** From the rows to the columns. One cell is in the order of Tab; the arrows, Home and End go through the others. */
export function Matrix({ reasons, pairs, onChange }: Props) {
  const { t } = useLingui()
  const words = useWords()
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const names = reasons.map((reason) => words.statusReason(reason))
  const last = reasons.length - 1

  const labelOf = (from = '', to = '') => t`From ${from} to ${to}`
  const go = (row: number, column: number) => {
    const to = { row: Math.min(Math.max(row, 0), last), column: Math.min(Math.max(column, 0), last) }
    setAt(to)
    table.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    const step = steps[event.key]
    if (step) go(row + step[0], column + step[1])
    else if (event.key === 'Home') go(event.ctrlKey ? 0 : row, 0)
    else if (event.key === 'End') go(event.ctrlKey ? last : row, last)
    else return
    event.preventDefault()
  }
  const toggle = (one: string) => {
    const next = new Set(pairs)
    if (!next.delete(one)) next.add(one)
    onChange(next)
  }

  return (
    <div className={styles.matrix}>
      <table ref={table}>
        <caption className={styles.caption}>{t`From the reason of the row to the reason of the column`}</caption>
        <thead>
          <tr>
            <td />
            {reasons.map(({ id }, column) => (
              <th key={id} scope="col">
                <span>{names[column]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reasons.map((from, row) => (
            <tr key={from.id}>
              <th scope="row">{names[row]}</th>
              {reasons.map((to, column) => {
                const one = pair(from.id, to.id)
                const isSame = from.id === to.id
                return (
                  <td key={to.id}>
                    {/* biome-ignore lint/a11y/useSemanticElements: a cell of a grid, where one is in the order of Tab */}
                    <button
                      type="button"
                      role="checkbox"
                      className={styles.cell}
                      data-cell={`${row} ${column}`}
                      tabIndex={at.row === row && at.column === column ? 0 : -1}
                      aria-checked={isSame || pairs.has(one)}
                      aria-disabled={isSame}
                      aria-label={labelOf(names[row], names[column])}
                      onFocus={() => setAt({ row, column })}
                      onKeyDown={(event) => onKeyDown(event, row, column)}
                      onClick={() => !isSame && toggle(one)}
                    >
                      {(isSame || pairs.has(one)) && <Check size={13} strokeWidth={3} aria-hidden="true" />}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
