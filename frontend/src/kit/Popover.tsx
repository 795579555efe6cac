import type { ReactElement, ReactNode } from 'react'
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components'
import overlay from './Overlay.module.css'

interface Props {
  label: string
  /** The button that opens it. */
  trigger: ReactElement
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end'
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small panel beside its button: filters, a date, a few fields. */
export function Popover({ label, trigger, placement = 'bottom start', children }: Props) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={overlay.popover} placement={placement} data-overlay>
        <Dialog aria-label={label} className={overlay.panel}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
