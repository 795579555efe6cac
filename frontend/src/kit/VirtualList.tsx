import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEventHandler, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import styles from './VirtualList.module.css'

export interface Line {
  key: string
  /** In pixels, fixed. */
  height: number
  /** A heading among the options; it cannot be chosen. */
  isHeading?: boolean
}

interface Props<T extends Line> {
  label: string
  lines: readonly T[]
  /** The key of the chosen line; it is kept in sight. */
  activeKey: string | null
  render: (line: T) => ReactNode
  onKeyDown?: KeyboardEventHandler
  /** Called when less than a screen is left below. */
  onNearEnd?: (() => void) | undefined
  /** When it changes, the list goes to its beginning. */
  topKey?: string | number
}

/**
 * A listbox of any length with one tab stop, of which only what is in sight is in the document. Moving through it with the
 * keyboard is the owner's business: change `activeKey`. When lines come or go above what is in sight, what is in sight stays where
 * it is. The compiler leaves components with a virtualizer alone, so this one
 * is small.
 */
export function VirtualList<T extends Line>({ label, lines, activeKey, render, onKeyDown, onNearEnd, topKey }: Props<T>) {
  'use no memo'
  const scroll = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => lines[index]?.height ?? 0,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 6,
  })
  const items = virtualizer.getVirtualItems()
  const active = activeKey === null ? -1 : lines.findIndex((line) => line.key === activeKey)
  const options = lines.length - lines.filter((line) => line.isHeading).length
  const lastSeen = items.at(-1)?.index ?? 0

  const anchor = useRef<{ key: string; start: number } | null>(null)
  useLayoutEffect(() => {
    const element = scroll.current
    const before = anchor.current
    if (!element) return
    const start = before && startOf(lines, before.key)
    // At its beginning the list shows what is first, whatever that is.
    if (before && typeof start === 'number' && start !== before.start && element.scrollTop > 0) {
      element.scrollTop += start - before.start
      // Or it would bring the old one back before it hears of the new one.
      virtualizer.scrollOffset = element.scrollTop
    }
    const seen = items.find((item) => item.end > element.scrollTop && !lines[item.index]?.isHeading)
    const line = seen && lines[seen.index]
    anchor.current = line ? { key: line.key, start: seen.start } : null
  })

  useEffect(() => {
    if (topKey !== undefined && scroll.current) scroll.current.scrollTop = 0
  }, [topKey])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice scrolls, never a list that changed under it
  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active, { align: 'auto' })
  }, [activeKey])

  useEffect(() => {
    if (lastSeen >= lines.length - 10) onNearEnd?.()
  }, [lastSeen, lines.length, onNearEnd])

  return (
    <div
      ref={scroll}
      className={styles.scroll}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={active >= 0 ? optionId(activeKey) : undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.sizer} style={{ height: virtualizer.getTotalSize() }} role="presentation">
        {items.map((item) => {
          const line = lines[item.index]
          if (!line) return null
          const style = { height: item.size, transform: `translateY(${item.start}px)` }
          if (line.isHeading) {
            return (
              <div key={item.key} className={styles.row} style={style} role="presentation">
                {render(line)}
              </div>
            )
          }
          return (
            <div
              key={item.key}
              id={optionId(line.key)}
              className={styles.row}
              style={style}
              role="option"
              tabIndex={-1}
              aria-selected={line.key === activeKey}
              aria-setsize={options}
              aria-posinset={positionOf(lines, item.index)}
            >
              {render(line)}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function startOf(lines: readonly Line[], key: string): number | null {
  let start = 0
  for (const line of lines) {
    if (line.key === key) return start
    start += line.height
  }
  return null
}

function optionId(key: string | null): string {
  return `option-${key}`
}

function positionOf(lines: readonly Line[], index: number): number {
  let position = 0
  for (let at = 0; at <= index; at++) if (!lines[at]?.isHeading) position++
  return position
}
