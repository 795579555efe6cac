import type { ReactNode, Ref } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { Tooltip } from './Tooltip'

interface Props extends Omit<ButtonProps, 'className' | 'children' | 'style' | 'aria-label' | 'ref'> {
  /** Which property this is, with its value and, where it helps, why it cannot be changed: `Priority: High`. */
  label: string
  keys?: string | undefined
  icon?: ReactNode
  /** The value. */
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** The value of a property, quiet until the pointer rests on it. It opens what changes the property: a menu or a dialog. */
export function PropertyButton({ label, keys, icon, children, ...props }: Props) {
  return (
    <Tooltip label={label} keys={keys} placement="bottom">
      <Button {...props} aria-label={label} className={styles.property}>
        {icon}
        <span>{children}</span>
      </Button>
    </Tooltip>
  )
}
