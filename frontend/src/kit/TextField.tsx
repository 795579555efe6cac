import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  type TextFieldProps,
} from 'react-aria-components'
import { classes } from './classes'
import styles from './Field.module.css'

interface Props extends Omit<TextFieldProps, 'className' | 'children' | 'style' | 'isInvalid'> {
  label: string
  /** The label is for screen readers only: the place says it to everybody else. */
  hideLabel?: boolean
  description?: string
  /** Why the server, or the form, refuses this value. */
  problem?: string | undefined
  placeholder?: string
  /** More than one line: how many are shown at first. */
  rows?: number
}

/** One line of text, or several with `rows`. Give `value` or `defaultValue` here, never to the element inside. */
export function TextField({ label, hideLabel, description, problem, placeholder, rows, ...props }: Props) {
  const input = { className: styles.input, placeholder }
  return (
    <AriaTextField
      {...props}
      {...(hideLabel && { 'aria-label': label })}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      className={styles.field}
    >
      {!hideLabel && <Label className={classes(styles.label, props.isRequired && styles.required)}>{label}</Label>}
      {rows ? <TextArea {...input} rows={rows} /> : <Input {...input} />}
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error}>{problem}</FieldError>
    </AriaTextField>
  )
}
