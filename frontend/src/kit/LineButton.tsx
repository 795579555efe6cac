import type { ReactNode } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import styles from './LineButton.module.css'

interface Props extends Omit<ButtonProps, 'className' | 'children' | 'style'> {
  /** An icon, a text, what stands at the end. */
  children: ReactNode
}

/** A line of a list that opens something. */
export function LineButton({ children, ...props }: Props) {
  return (
    <Button {...props} className={styles.line}>
      {children}
    </Button>
  )
}
