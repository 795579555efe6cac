import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { classes } from './classes'
import { Kbd } from './Kbd'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** One primary on a screen or dialog; `danger` only for what cannot be undone. */
  variant?: 'outline' | 'primary' | 'plain' | 'danger' | 'link'
  icon?: ReactNode
  /** Shown after the label, in the registry's notation. */
  keys?: string | undefined
  children: ReactNode
}

export function Button({ variant = 'outline', icon, keys, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classes(styles.button, styles[variant], keys && styles.withKeys)}>
      {icon}
      {children}
      {keys && <Kbd keys={keys} />}
    </AriaButton>
  )
}
