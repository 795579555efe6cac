import { useState } from 'react'
import { useMedia } from '../../lib/media'
import { createSavedStore, useStore } from '../../lib/store'

export interface PaneState {
  /** Room for one pane only. */
  isNarrow: boolean
  /** The context lies over the case instead of beside it. */
  hasDrawer: boolean
  isListHidden: boolean
  isSideShown: boolean
  toggleList: () => void
  toggleSide: () => void
}

const words = ['shown', 'hidden'] as const
const listChoice = createSavedStore('docket.pane.list', words, 'shown')
const sideChoice = createSavedStore('docket.pane.side', words, 'shown')
const toggle = (store: typeof listChoice) => store.set(store.get() === 'shown' ? 'hidden' : 'shown')

/** Which panes there is room for, and which of them the agent wants to see. A drawer is closed until it is asked for. */
export function usePanes(): PaneState {
  const isNarrow = useMedia('(width < 960px)')
  const hasDrawer = useMedia('(width < 1280px)')
  const list = useStore(listChoice)
  const side = useStore(sideChoice)
  const [isDrawerOpen, setDrawerOpen] = useState(false)
  return {
    isNarrow,
    hasDrawer,
    isListHidden: list === 'hidden',
    isSideShown: hasDrawer ? isDrawerOpen : side === 'shown',
    toggleList: () => toggle(listChoice),
    toggleSide: () => (hasDrawer ? setDrawerOpen(!isDrawerOpen) : toggle(sideChoice)),
  }
}
