import { useLingui } from '@lingui/react/macro'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { Button } from '../../../kit/Button'
import styles from './Composer.module.css'

interface Props {
  /** The label of the button, a verb. */
  primary: string
  /** What will become of it, in a few words. */
  hint: string
  isBusy: boolean
  /** There is something typed that can be thrown away. */
  isDraft: boolean
  problems: readonly string[]
  onSubmit: () => void
  onDiscard: () => void
  children: ReactNode
}

/** The frame of every form in the composer. Ctrl or Command with Enter submits from any field, Escape leaves the field. */
export function ComposerForm({ primary, hint, isBusy, isDraft, problems, onSubmit, onDiscard, children }: Props) {
  const { t } = useLingui()
  const submit = () => {
    if (!isBusy) onSubmit()
  }
  const onFormSubmit = (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && event.target instanceof HTMLElement && event.currentTarget.contains(event.target)) {
      event.preventDefault()
      event.target.blur()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit()
    }
  }
  return (
    <form onSubmit={onFormSubmit} onKeyDown={onKeyDown} noValidate>
      <div className={styles.fields}>{children}</div>
      {problems.map((problem) => (
        <p key={problem} role="alert" className={styles.problem}>
          {problem}
        </p>
      ))}
      <div className={styles.foot}>
        <span className={styles.hint}>{hint}</span>
        {isDraft && (
          <Button variant="plain" onPress={onDiscard}>
            {t`Discard`}
          </Button>
        )}
        <Button type="submit" variant="primary" keys="$mod+Enter" isPending={isBusy}>
          {primary}
        </Button>
      </div>
    </form>
  )
}
