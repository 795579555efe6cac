import type { ReactNode } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { classes } from './classes'
import { Tooltip } from './Tooltip'

export interface IconButtonProps extends Omit<ButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  /** Says what the button does: its name, and the tooltip. */
  label: string
  keys?: string | undefined
  size?: 'small' | 'medium'
  placement?: 'top' | 'bottom' | 'left' | 'right'
  /** The icon, 13 to 18 pixels. */
  children: ReactNode
  className?: string
}

export function IconButton({ label, keys, size = 'medium', placement, children, className, ...props }: IconButtonProps) {
  return (
    <Tooltip label={label} keys={keys} placement={placement}>
      <Button {...props} aria-label={label} className={classes(styles.icon, size === 'small' && styles.small, className)}>
        {children}
      </Button>
    </Tooltip>
  )
}
