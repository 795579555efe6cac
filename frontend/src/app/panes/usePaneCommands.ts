import { useLingui } from '@lingui/react/macro'
import { type RefObject, useEffectEvent, useMemo } from 'react'
import { type Command, useCommands } from '../../lib/keys'
import type { PaneState } from './usePanes'

interface Options {
  root: RefObject<HTMLElement | null>
  panes: PaneState
  hasList: boolean
  isOpen: boolean
  onClose: () => void
}

/** The keys that move between panes, open them and close them. */
export function usePaneCommands({ root, panes, hasList, isOpen, onClose }: Options): void {
  const { t } = useLingui()
  const { isNarrow, hasDrawer, isSideShown } = panes
  const pane = (name: string) => root.current?.querySelector<HTMLElement>(`[data-pane="${name}"]:not([hidden])`)
  const focusList = () => pane('list')?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
  const isIn = (name: string) => pane(name)?.contains(document.activeElement) === true

  const toggleList = useEffectEvent(() => panes.toggleList())
  const toggleSide = useEffectEvent(() => panes.toggleSide())
  const nextPane = useEffectEvent(() => {
    const names = ['list', 'main', 'side'].filter((name) => pane(name))
    const next = names[(names.findIndex(isIn) + 1) % names.length]
    if (next === 'list') focusList()
    else if (next) pane(next)?.focus()
  })
  const back = useEffectEvent(() => {
    if (hasDrawer && isSideShown) {
      panes.toggleSide()
      pane('main')?.focus()
    } else if (hasList && (isNarrow || isIn('list'))) {
      onClose()
      // The list is on the screen again once this is over.
      requestAnimationFrame(focusList)
    } else focusList()
  })

  const commands = useMemo<Command[]>(() => {
    const all: (Command | false)[] = [
      hasList && !isNarrow && { id: 'panes.list', scope: 'queue', keys: '[', label: t`Show or hide the list`, run: toggleList },
      isOpen && { id: 'panes.side', scope: 'queue', keys: ']', label: t`Show or hide the context`, run: toggleSide },
      { id: 'panes.next', scope: 'desk', keys: 'F6', label: t`Next pane`, run: nextPane, inFields: true, keyOnly: true },
      isOpen && {
        id: 'panes.back',
        scope: 'queue',
        keys: 'Escape',
        label: t`Back to the list`,
        run: back,
        inFields: true,
        keyOnly: true,
      },
    ]
    return all.filter((command) => command !== false)
  }, [t, hasList, isNarrow, isOpen])
  useCommands(commands)
}

/** Puts the keyboard into the open case. */
export function focusCase(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-pane="main"]')?.focus())
}
