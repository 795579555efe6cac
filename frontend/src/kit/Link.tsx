import type { ReactNode } from 'react'
import { Link as AriaLink, type LinkProps } from 'react-aria-components'
import button from './Button.module.css'
import { classes } from './classes'
import styles from './Link.module.css'
import { Tooltip } from './Tooltip'

interface Props extends Omit<LinkProps, 'className' | 'style' | 'children'> {
  /** From `lib/paths`. */
  href: string
  children: ReactNode
  className?: string
}

/** A link to a screen of the desk. */
export function Link({ className, children, ...props }: Props) {
  return (
    <AriaLink {...props} className={classes(styles.link, className)}>
      {children}
    </AriaLink>
  )
}

interface IconLinkProps extends Omit<LinkProps, 'className' | 'style' | 'children'> {
  href: string
  label: string
  keys?: string | undefined
  className?: string
  isCurrent?: boolean
  /** The icon. */
  children: ReactNode
}

/** An icon that leads to a screen. */
export function IconLink({ label, keys, isCurrent, className, children, ...props }: IconLinkProps) {
  return (
    <Tooltip label={label} keys={keys} placement="right">
      <AriaLink
        {...props}
        aria-label={label}
        aria-current={isCurrent ? 'page' : undefined}
        className={classes(button.icon, className)}
      >
        {children}
      </AriaLink>
    </Tooltip>
  )
}
