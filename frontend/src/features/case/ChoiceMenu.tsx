import { useLingui } from '@lingui/react/macro'
import { Menu } from '../../kit/Menu'
import { PropertyButton } from '../../kit/PropertyButton'

interface Props<T extends string> {
  name: string
  value: string | null
  choices: readonly T[]
  word: (code: string) => string
  /** It may be read only. */
  isFixed: boolean
  onChange: (choice: T | null) => void
}

/** One of a few codes, or none. */
export function ChoiceMenu<T extends string>({ name, value, choices, word, isFixed, onChange }: Props<T>) {
  const { t } = useLingui()
  const shown = value === null ? t`none` : word(value)
  if (isFixed) return <span>{shown}</span>
  return (
    <Menu
      label={name}
      trigger={<PropertyButton label={`${name}: ${shown}`}>{value === null ? '–' : shown}</PropertyButton>}
      items={[null, ...choices].map((choice) => ({
        id: choice ?? 'none',
        label: choice === null ? t`none` : word(choice),
        isSelected: choice === value,
        onAction: () => choice !== value && onChange(choice),
      }))}
    />
  )
}
