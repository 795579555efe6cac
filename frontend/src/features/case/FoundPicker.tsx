import { useLingui } from '@lingui/react/macro'
import { Button } from '../../kit/Button'
import { type Choice, ComboBox } from '../../kit/ComboBox'
import { Popover } from '../../kit/Popover'
import { PropertyButton } from '../../kit/PropertyButton'

interface Props {
  name: string
  value: Choice | null
  isFixed: boolean
  choices: readonly Choice[]
  isSearching: boolean
  onSearch: (text: string) => void
  onChange: (choice: Choice | null) => void
}

/** One of many that are found by typing, or none; the field comes when the value is pressed. */
export function FoundPicker({ name, value, isFixed, choices, isSearching, onSearch, onChange }: Props) {
  const { t } = useLingui()
  const shown = value?.label ?? t`none`
  if (isFixed) return <span>{shown}</span>
  return (
    <Popover
      label={name}
      placement="bottom end"
      trigger={<PropertyButton label={`${name}: ${shown}`}>{value === null ? '–' : shown}</PropertyButton>}
    >
      {(close) => {
        const choose = (choice: Choice | null) => {
          if (choice?.id === value?.id) return
          close()
          onChange(choice)
        }
        return (
          <>
            <ComboBox
              label={name}
              choices={choices}
              onSearch={onSearch}
              isSearching={isSearching}
              value={value}
              onChange={(choice) => choice && choose(choice)}
              autoFocus
            />
            {value && (
              <Button variant="link" onPress={() => choose(null)}>
                {t`Leave it empty`}
              </Button>
            )}
          </>
        )
      }}
    </Popover>
  )
}
