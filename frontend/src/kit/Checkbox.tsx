import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components'
import styles from './Checkbox.module.css'

interface Props extends Omit<CheckboxProps, 'className' | 'children' | 'style'> {
  children?: ReactNode
}

/** Yes or no. Without children give it an `aria-label`. */
export function Checkbox({ children, ...props }: Props) {
  return (
    <AriaCheckbox {...props} className={styles.checkbox}>
      <span className={styles.box} aria-hidden="true">
        <Check size={12} strokeWidth={3} />
      </span>
      {children}
    </AriaCheckbox>
  )
}
