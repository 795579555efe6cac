import { useId, useRef } from 'react'
import { classes } from '../../../kit/classes'
import styles from './Composer.module.css'
import { useAsked } from './useAsked'

interface Props {
  label: string
  value: string
  onChange: (text: string) => void
  problem?: string | undefined
  placeholder?: string
  /** The field that a key goes to. */
  isMain?: boolean
  isShort?: boolean
  inputMode?: 'tel' | 'email' | 'text'
  /** What may be picked instead of typed. */
  suggestions?: readonly string[]
}

const nowhere = { current: null }

/** One line of a form, its name before it, without a frame: the composer is the frame. */
export function LineField({ label, value, onChange, problem, placeholder, isMain, isShort, inputMode, suggestions }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useAsked(isMain ? field : nowhere)
  return (
    <div className={classes(styles.lineField, isShort && styles.short)}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        value={value}
        placeholder={placeholder}
        inputMode={inputMode}
        list={suggestions && `${id}-list`}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
