import { ChevronDown } from 'lucide-react'
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { classes } from './classes'
import styles from './Field.module.css'
import overlay from './Overlay.module.css'

interface Props {
  label: string
  /** What stands in the field: anything may be typed. */
  value: string
  onChange: (text: string) => void
  suggestions: readonly string[]
  description?: string
  problem?: string | undefined
}

/** A text with a few suggestions to pick from. For one of known records use Select or ComboBox. */
export function Suggest({ label, value, onChange, suggestions, description, problem }: Props) {
  return (
    <AriaComboBox
      items={suggestions.map((text) => ({ id: text }))}
      inputValue={value}
      onInputChange={onChange}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      allowsCustomValue
      menuTrigger="manual"
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      className={styles.field}
    >
      <Label className={styles.label}>{label}</Label>
      <div className={styles.combo}>
        <Input className={styles.input} />
        <Button className={styles.comboButton}>
          <ChevronDown size={15} aria-hidden="true" />
        </Button>
      </div>
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error}>{problem}</FieldError>
      <Popover className={classes(overlay.popover, overlay.field)} maxHeight={240} data-overlay>
        <ListBox className={overlay.list}>
          {({ id }: { id: string }) => (
            <ListBoxItem textValue={id} className={overlay.item}>
              <span className={overlay.text}>{id}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
