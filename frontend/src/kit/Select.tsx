import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Select as AriaSelect,
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components'
import { classes } from './classes'
import styles from './Field.module.css'
import overlay from './Overlay.module.css'

export interface Option {
  id: string
  label: string
  icon?: ReactNode
}

interface Props {
  label: string
  options: readonly Option[]
  /** The id of the chosen option; null when none is. */
  value: string | null
  onChange: (id: string) => void
  placeholder?: string
  description?: string
  problem?: string | undefined
  isRequired?: boolean
  isDisabled?: boolean
}

/** One of a few known options. For many, or for what the server has to find, use ComboBox. */
export function Select({ label, options, value, onChange, placeholder, description, problem, isRequired, isDisabled }: Props) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isInvalid={problem !== undefined}
      isRequired={isRequired}
      isDisabled={isDisabled}
      placeholder={placeholder ?? '–'}
      validationBehavior="aria"
      className={styles.field}
    >
      <Label className={classes(styles.label, isRequired && styles.required)}>{label}</Label>
      <Button className={classes(styles.input, styles.picker)}>
        <SelectValue>
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : options.find((option) => option.id === value)?.label
          }
        </SelectValue>
        <ChevronDown className={styles.chevron} size={15} aria-hidden="true" />
      </Button>
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error}>{problem}</FieldError>
      <Popover className={classes(overlay.popover, overlay.field)} data-overlay>
        <ListBox items={options} className={overlay.list}>
          {(option: Option) => (
            <ListBoxItem textValue={option.label} className={overlay.item}>
              {({ isSelected }) => (
                <>
                  {option.icon}
                  <span className={overlay.text}>{option.label}</span>
                  {isSelected && <Check className={overlay.check} size={14} strokeWidth={2.5} aria-hidden="true" />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
