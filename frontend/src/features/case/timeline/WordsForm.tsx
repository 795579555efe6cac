import { useLingui } from '@lingui/react/macro'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Button } from '../../../kit/Button'
import styles from './Timeline.module.css'

interface Props {
  label: string
  /** The label of the button, a verb. */
  primary: string
  initial: string
  isBusy: boolean
  problem?: string | undefined
  onSubmit: (text: string) => void
  onClose: () => void
}

/** A few words, written in their place. Ctrl or Command with Enter sends them, Escape leaves them. */
export function WordsForm({ label, primary, initial, isBusy, problem, onSubmit, onClose }: Props) {
  const { t } = useLingui()
  const [text, setText] = useState(initial)
  const submit = () => {
    if (!isBusy) onSubmit(text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit()
    }
  }
  return (
    <form
      className={styles.wordsForm}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        submit()
      }}
    >
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it appears because somebody asked for it
        autoFocus
        aria-label={label}
        aria-invalid={problem !== undefined}
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <p role="alert" className={styles.late}>
          {problem}
        </p>
      )}
      <div className={styles.wordsFoot}>
        <Button type="submit" isPending={isBusy}>
          {primary}
        </Button>
        <Button variant="plain" onPress={onClose}>{t`Cancel`}</Button>
      </div>
    </form>
  )
}
