import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { classes } from './classes'
import { Kbd } from './Kbd'
import overlay from './Overlay.module.css'

export interface Item {
  id: string
  label: string
  icon?: ReactNode
  /** At the end of the line: a count, a name. */
  detail?: ReactNode
  keys?: string | undefined
  isSelected?: boolean
  isDisabled?: boolean
  isDanger?: boolean
  onAction: () => void
}

export interface Section {
  id: string
  label: string
  items: readonly Item[]
}

interface Props {
  label: string
  /** The button that opens it. */
  trigger: ReactElement
  items?: readonly Item[]
  sections?: readonly Section[]
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right bottom'
}

export function Menu({ label, trigger, items = [], sections = [], placement = 'bottom start' }: Props) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={overlay.popover} placement={placement} data-overlay>
        <AriaMenu aria-label={label} className={overlay.list}>
          {items.map(renderItem)}
          {sections.map((section) => (
            <MenuSection key={section.id}>
              <Header className={overlay.header}>{section.label}</Header>
              {section.items.map(renderItem)}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function renderItem(item: Item) {
  return (
    <MenuItem
      key={item.id}
      id={item.id}
      textValue={item.label}
      isDisabled={item.isDisabled ?? false}
      onAction={item.onAction}
      className={classes(overlay.item, item.isDanger && overlay.danger)}
    >
      {item.icon}
      <span className={overlay.text}>{item.label}</span>
      {item.detail && <span className={overlay.detail}>{item.detail}</span>}
      {item.isSelected && <Check className={overlay.check} size={14} strokeWidth={2.5} aria-hidden="true" />}
      {item.keys && <Kbd keys={item.keys} />}
    </MenuItem>
  )
}
