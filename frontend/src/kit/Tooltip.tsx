import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './Kbd'
import styles from './Tooltip.module.css'

interface Props {
  label: string
  keys?: string | undefined
  placement?: 'top' | 'bottom' | 'left' | 'right' | undefined
  /** One button or link of the kit. */
  children: ReactElement
}

/** Shows a label and its key after a short rest on a button. It never carries what is not said elsewhere. */
export function Tooltip({ label, keys, placement = 'top', children }: Props) {
  return (
    <TooltipTrigger delay={350} closeDelay={0}>
      {children}
      <AriaTooltip className={styles.tooltip} offset={6} placement={placement}>
        {label}
        {keys && <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
