import { useRef } from 'react'
import styles from './Composer.module.css'
import { useAsked } from './useAsked'

interface Props {
  label: string
  placeholder: string
  value: string
  onChange: (text: string) => void
  problem?: string | undefined
}

/** Where the text is written: as high as what is in it, up to a third of the window. */
export function Writing({ label, placeholder, value, onChange, problem }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  useAsked(field)
  return (
    <>
      <textarea
        ref={field}
        className={styles.writing}
        aria-label={label}
        aria-invalid={problem !== undefined}
        placeholder={placeholder}
        rows={2}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  )
}
