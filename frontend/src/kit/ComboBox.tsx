import { useLingui } from '@lingui/react/macro'
import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
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

export interface Choice {
  id: string
  /** What the field shows once it is chosen. */
  label: string
  /** A second, quieter line end. */
  detail?: string
  icon?: ReactNode
  /** What the list shows in the place of the label: a branch of a tree. */
  line?: ReactNode
}

interface Props<T extends Choice> {
  label: string
  /** What the server found for the text last given to `onSearch`. */
  choices: readonly T[]
  /** Called at rest, 150 ms after the last key, and once with '' when the field is first opened. */
  onSearch: (text: string) => void
  isSearching?: boolean
  value: T | null
  onChange: (choice: T | null) => void
  placeholder?: string
  description?: string
  problem?: string | undefined
  isRequired?: boolean
  isDisabled?: boolean
  autoFocus?: boolean
  /** Shown below the choices, such as "New customer". */
  footer?: ReactNode
}

const rest = 150

/** Finds one of many with the server's help. It filters nothing itself: what is found is shown. */
export function ComboBox<T extends Choice>({ choices, onSearch, value, onChange, isSearching = false, ...props }: Props<T>) {
  const { t } = useLingui()
  const [text, setText] = useState(value?.label ?? '')
  const [typed, setTyped] = useState<string | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const isLeft = useRef(false)

  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => {
      setAsked(typed)
      onSearch(typed)
    }, rest)
    return () => clearTimeout(timer)
  }, [typed, onSearch])

  // The value may be set from outside, by a record made just now.
  const [shown, setShown] = useState(value)
  if (shown?.id !== value?.id) {
    setShown(value)
    setText(value?.label ?? '')
  }

  const choose = (id: string | null) => {
    const choice = choices.find((one) => one.id === id) ?? (id === value?.id ? value : null)
    setText(choice?.label ?? '')
    setShown(choice)
    onChange(choice)
  }

  const isAnswered = asked === text && !isSearching
  const [first] = choices
  // Enter came before the answer: its first choice is taken when it is there, wherever the keyboard is by then.
  const [hurried, setHurried] = useState<string | null>(null)
  const isAwaited = hurried !== null && hurried === text
  const takeAwaited = useEffectEvent(() => {
    setHurried(null)
    if (first) choose(first.id)
  })
  useEffect(() => {
    if (isAwaited && isAnswered) takeAwaited()
  }, [isAwaited, isAnswered])

  /** A field that is left shows what is chosen, and that is about to be. */
  const isPending = () => isAwaited && (isLeft.current || document.activeElement !== input.current)

  // Without this, Enter would throw away what was typed. With an arrow key something else was pointed at.
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const field = event.currentTarget
    isLeft.current = event.key === 'Tab'
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    if (field.getAttribute('aria-expanded') !== 'true' || field.hasAttribute('aria-activedescendant')) return
    if (text.trim() === '' || text === value?.label || (isAnswered && !first)) return
    event.preventDefault()
    event.stopPropagation()
    if (isAnswered && first) choose(first.id)
    else setHurried(text)
  }

  return (
    <AriaComboBox
      items={choices}
      inputValue={text}
      onInputChange={(next) => {
        if (isPending()) return
        setText(next)
        setTyped(next)
      }}
      selectedKey={value?.id ?? null}
      onSelectionChange={(key) => !isPending() && choose(key === null ? null : String(key))}
      onOpenChange={(isOpen) => isOpen && typed === null && setTyped('')}
      allowsEmptyCollection
      // Its list would lie over what is wrong.
      menuTrigger={props.problem === undefined ? 'focus' : 'input'}
      isInvalid={props.problem !== undefined}
      isRequired={props.isRequired}
      isDisabled={props.isDisabled}
      validationBehavior="aria"
      className={styles.field}
    >
      <Label className={classes(styles.label, props.isRequired && styles.required)}>{props.label}</Label>
      <div className={styles.combo}>
        <Input
          ref={input}
          className={styles.input}
          placeholder={props.placeholder}
          autoFocus={props.autoFocus}
          onKeyDownCapture={takeFirst}
        />
        <Button className={styles.comboButton}>
          <ChevronDown size={15} aria-hidden="true" />
        </Button>
      </div>
      {props.description && (
        <Text slot="description" className={styles.description}>
          {props.description}
        </Text>
      )}
      <FieldError className={styles.error}>{props.problem}</FieldError>
      <Popover className={classes(overlay.popover, overlay.field)} maxHeight={340} data-overlay>
        <ListBox
          className={overlay.list}
          renderEmptyState={() => <div className={overlay.empty}>{isSearching ? t`Searching…` : t`Nothing found`}</div>}
        >
          {(choice: T) => (
            <ListBoxItem textValue={choice.label} className={overlay.item}>
              {choice.icon}
              <span className={overlay.text}>{choice.line ?? choice.label}</span>
              {choice.detail && <span className={overlay.detail}>{choice.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
        {props.footer}
      </Popover>
    </AriaComboBox>
  )
}
