import styles from './Composer.module.css'

interface Props {
  label: string
  placeholder: string
  value: string
  onChange: (text: string) => void
  problem?: string | undefined
}

/** Where the text is written: as high as what is in it, up to a third of the window. */
export function Writing({ label, placeholder, value, onChange, problem }: Props) {
  return (
    <>
      <textarea
        className={styles.writing}
        data-main
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
