import { useLingui } from '@lingui/react/macro'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from '../../kit/Button'
import styles from './InlineForm.module.css'

interface Props {
  label: string
  /** The label of the button that does it, a verb. */
  primary: string
  onSubmit: () => void
  onCancel: () => void
  isBusy?: boolean
  isDisabled?: boolean
  /** The label is shown, too: nothing around it says what this is. */
  hasTitle?: boolean
  /** Refusals that belong to no field. */
  problems?: readonly string[]
  children: ReactNode
}

/** A few fields in the place of what they change, also within another form: Enter does it, Escape leaves it. */
export function InlineForm({
  label,
  primary,
  onSubmit,
  onCancel,
  isBusy = false,
  isDisabled = false,
  hasTitle = false,
  ...props
}: Props) {
  const { t } = useLingui()
  const submit = () => {
    if (!isBusy && !isDisabled) onSubmit()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const isField = event.target instanceof HTMLInputElement
    const isModified = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' && (isModified || isField)) submit()
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form may stand in another form, and a fieldset cannot be laid out
    <div role="group" aria-label={label} className={styles.form} onKeyDown={onKeyDown}>
      {hasTitle && <p className={styles.title}>{label}</p>}
      {props.problems?.map((problem) => (
        <p key={problem} role="alert" className={styles.problem}>
          {problem}
        </p>
      ))}
      {props.children}
      <div className={styles.foot}>
        <Button variant="plain" onPress={onCancel}>
          {t`Cancel`}
        </Button>
        <Button onPress={submit} isPending={isBusy} isDisabled={isDisabled}>
          {primary}
        </Button>
      </div>
    </div>
  )
}
