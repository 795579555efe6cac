import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../../kit/Button'
import type { Choice } from '../../kit/ComboBox'
import type { Chosen } from './draft'
import styles from './Entitlement.module.css'

interface Props {
  title: string
  /** What it means that none is chosen. */
  none: string
  chosen: readonly Chosen[]
  onChange: (chosen: readonly Chosen[]) => void
  field: (field: { value: null; onChange: (choice: Choice | null) => void }) => ReactNode
}

/** Any number of records, found one after the other. */
export function Several({ title, none, chosen, onChange, field }: Props) {
  const { t } = useLingui()
  // A field that has found one begins afresh.
  const [round, setRound] = useState(0)
  function add(choice: Choice | null) {
    if (!choice) return
    setRound(round + 1)
    if (!chosen.some(({ id }) => id === choice.id)) onChange([...chosen, { id: choice.id, label: choice.label }])
  }
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.label}>{title}</legend>
      {chosen.length === 0 ? (
        <span className={styles.quiet}>{none}</span>
      ) : (
        <div className={styles.chips}>
          {chosen.map(({ id, label }) => (
            <Button
              key={id}
              aria-label={t`Remove ${label}`}
              icon={<X size={13} aria-hidden="true" />}
              onPress={() => onChange(chosen.filter((one) => one.id !== id))}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      <div key={round}>{field({ value: null, onChange: add })}</div>
    </fieldset>
  )
}
