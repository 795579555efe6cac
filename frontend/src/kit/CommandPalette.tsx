import { useLingui } from '@lingui/react/macro'
import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components'
import styles from './CommandPalette.module.css'
import { Kbd } from './Kbd'
import overlay from './Overlay.module.css'

export interface PaletteItem {
  id: string
  label: string
  detail?: string
  icon?: ReactNode
  keys?: string
  run: () => void
  /** It is shown, with its detail that says why, and cannot be chosen. */
  isDisabled?: boolean
  /** Found by the server: shown whatever is typed. */
  isFound?: boolean
}

interface Props {
  label: string
  placeholder: string
  /** One sentence below the field: what choosing will do, and to what. */
  note?: ReactNode
  groups: readonly { id: string; label: string; items: readonly PaletteItem[] }[]
  onClose: () => void
  /** Called at every change of the text, for what only the server can find. */
  onSearch?: (text: string) => void
  isSearching?: boolean
  /** The owner closes it when what was chosen is done; until then one can choose again. */
  staysOpen?: boolean
}

/** A field and what fits it, best first. */
export function CommandPalette({ label, placeholder, note, groups, onClose, onSearch, isSearching, staysOpen }: Props) {
  const { t } = useLingui()
  const { contains, startsWith } = useFilter({ sensitivity: 'base' })
  const [text, setText] = useState('')

  const rank = (item: PaletteItem) => {
    if (text === '' || startsWith(item.label, text)) return 0
    return item.label.split(' ').some((word) => startsWith(word, text)) ? 1 : 2
  }
  const best = (items: readonly PaletteItem[]) => Math.min(...items.map(rank))
  const shown = groups
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => item.isFound || contains(item.label, text)).toSorted((a, b) => rank(a) - rank(b)),
    }))
    .filter((group) => group.items.length > 0)
    .toSorted((a, b) => best(a.items) - best(b.items))

  const perform = (id: string) => {
    if (!staysOpen) onClose()
    shown
      .flatMap((group) => group.items)
      .find((item) => item.id === id)
      ?.run()
  }
  // The field would take the first Escape to empty itself.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className={overlay.backdrop}>
      <Modal className={styles.palette} data-overlay>
        <Dialog aria-label={label} className={styles.dialog}>
          <Autocomplete
            inputValue={text}
            onInputChange={(next) => {
              setText(next)
              onSearch?.(next)
            }}
          >
            <div onKeyDownCapture={onKeyDownCapture}>
              <SearchField autoFocus aria-label={label} className={styles.field}>
                <Search size={16} aria-hidden="true" />
                <Input placeholder={placeholder} />
              </SearchField>
            </div>
            {note && <p className={styles.note}>{note}</p>}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it has to be reached without a mouse */}
            <div className={styles.scroll} tabIndex={0}>
              <Menu
                aria-label={label}
                className={styles.menu}
                onAction={(id) => perform(String(id))}
                renderEmptyState={() => <div className={overlay.empty}>{isSearching ? t`Searching…` : t`Nothing found`}</div>}
              >
                {shown.map((group) => (
                  <MenuSection key={group.id}>
                    <Header className={overlay.header}>{group.label}</Header>
                    {group.items.map((item) => (
                      <MenuItem
                        key={item.id}
                        id={item.id}
                        textValue={item.label}
                        isDisabled={item.isDisabled ?? false}
                        className={styles.item}
                      >
                        {item.icon}
                        <span className={styles.name}>{item.label}</span>
                        {item.detail && <span className={styles.detail}>{item.detail}</span>}
                        {item.keys && <Kbd keys={item.keys} />}
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
