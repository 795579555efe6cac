import { useLingui } from '@lingui/react/macro'
import { ArrowLeft, PanelLeft, X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from '../../kit/Button'
import { classes } from '../../kit/classes'
import { IconButton } from '../../kit/IconButton'
import { useKeysOf } from '../../lib/keys'
import styles from './Panes.module.css'
import { usePaneCommands } from './usePaneCommands'
import type { PaneState } from './usePanes'

interface Props {
  panes: PaneState
  /** Absent: the case has the whole width. */
  list?: ReactNode
  main: ReactNode
  side: ReactNode
  /** A case is open: where there is room for one pane only, it has it. */
  isOpen: boolean
  /** Leaves the case. */
  onClose: () => void
}

/** List, case and context: side by side, with the context as a drawer, or one at a time, as the window allows. */
export function Panes({ panes, list, main, side, isOpen, onClose }: Props) {
  const { t } = useLingui()
  const root = useRef<HTMLDivElement>(null)
  const { isNarrow, hasDrawer, isListHidden, isSideShown } = panes
  const listKeys = useKeysOf('panes.list')
  const sideKeys = useKeysOf('panes.side')
  usePaneCommands({ root, panes, hasList: list !== undefined, isOpen, onClose })
  const hasList = list !== undefined
  const isListGone = isNarrow ? isOpen : isListHidden
  const hasSide = isOpen && isSideShown

  return (
    <div
      ref={root}
      className={classes(
        styles.panes,
        !hasList && styles.alone,
        isListGone && styles.withoutList,
        hasSide && !hasDrawer && styles.withSide,
      )}
      data-narrow={isNarrow || undefined}
    >
      {/* Out of sight it goes on following the queue, and J and K go on working. */}
      {hasList && (
        <section
          className={styles.list}
          aria-label={t`Queue`}
          hidden={isListGone}
          data-pane="list"
          // Alone on the screen it is what the screen is about.
          role={isNarrow ? 'main' : undefined}
        >
          {list}
        </section>
      )}
      {hasList && isListGone && !isNarrow && (
        <div className={styles.strip}>
          <IconButton label={t`Show the list`} keys={listKeys} placement="right" onPress={panes.toggleList}>
            <PanelLeft size={16} aria-hidden="true" />
          </IconButton>
        </div>
      )}
      {(!isNarrow || isOpen) && (
        <main className={styles.main} data-pane="main" tabIndex={-1}>
          {hasList && isNarrow && (
            <div className={styles.back}>
              <Button variant="plain" icon={<ArrowLeft size={15} aria-hidden="true" />} keys="Escape" onPress={onClose}>
                {t`Back to the list`}
              </Button>
            </div>
          )}
          <div className={styles.fill}>{main}</div>
        </main>
      )}
      {hasSide && (
        <aside
          // A drawer that opens takes the keyboard.
          ref={hasDrawer ? takeFocus : undefined}
          className={classes(styles.side, hasDrawer && styles.drawer)}
          aria-label={t`Context`}
          data-pane="side"
          tabIndex={-1}
        >
          {hasDrawer && <DrawerHead keys={sideKeys} onClose={panes.toggleSide} />}
          {side}
        </aside>
      )}
    </div>
  )
}

const takeFocus = (drawer: HTMLElement | null) => drawer?.focus()

function DrawerHead({ keys, onClose }: { keys: string | undefined; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <div className={styles.close}>
      <IconButton label={t`Close`} keys={keys} placement="left" onPress={onClose}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
