import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useFormat } from '../lib/format'
import styles from './Tabs.module.css'

interface Props<T extends string> {
  label: string
  options: readonly { id: T; label: string; count?: number | undefined }[]
  value: T
  onChange: (id: T) => void
  /** Quieter, without the frame: filters above a list. */
  look?: 'segmented' | 'chips'
}

/** One of two to five, all in sight: views of a list, or filters as chips. */
export function Segmented<T extends string>({ label, options, value, onChange, look = 'segmented' }: Props<T>) {
  const format = useFormat()
  const isChips = look === 'chips'
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id))
        if (chosen) onChange(chosen.id)
      }}
      className={isChips ? styles.chips : styles.segmented}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={isChips ? styles.chip : styles.segment}>
          {option.label}
          {option.count !== undefined && <b> {format.number(option.count)}</b>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
