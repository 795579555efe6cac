import { type KeyboardEventHandler, type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
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
  /** Lines that are chosen to do something with all of them; while there are any, they are what is selected. */
  chosenKeys?: ReadonlySet<string>
  render: (line: T) => ReactNode
  onKeyDown?: KeyboardEventHandler
  /** Called when less than a screen is left below. */
  onNearEnd?: (() => void) | undefined
  /** When it changes, the list goes to its beginning. */
  topKey?: string | number
}

/** So many pixels above and below are drawn before they come into sight. */
const ahead = 400
/** Scrolling draws anew after so many pixels, not after each. */
const step = 100

/**
 * A listbox of any length with one tab stop, of which only what is in sight is in the document. Moving through it with the
 * keyboard is the owner's business: change `activeKey`. When lines come or go above what is in sight, what is in sight stays
 * where it is.
 */
export function VirtualList<T extends Line>({ label, lines, activeKey, chosenKeys, render, ...props }: Props<T>) {
  const { onKeyDown, onNearEnd, topKey } = props
  const { scroll, sight, onScroll } = useSight(lines, activeKey, topKey)
  const { starts, positions, total } = measure(lines)
  const first = lineAt(starts, sight.top - ahead)
  const last = lineAt(starts, sight.top + sight.height + step + ahead)
  const isChoosing = chosenKeys !== undefined && chosenKeys.size > 0
  const hasActive = activeKey !== null && lines.some((line) => line.key === activeKey)

  useEffect(() => {
    if (last >= lines.length - 10) onNearEnd?.()
  }, [last, lines.length, onNearEnd])

  return (
    <div
      ref={scroll}
      className={styles.scroll}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-multiselectable={isChoosing || undefined}
      aria-activedescendant={hasActive ? optionId(activeKey) : undefined}
      onKeyDown={onKeyDown}
      onScroll={onScroll}
    >
      <div className={styles.sizer} style={{ height: total }} role="presentation">
        {lines.slice(first, last + 1).map((line, index) => {
          const style = { height: line.height, transform: `translateY(${starts[first + index]}px)` }
          if (line.isHeading) {
            return (
              <div key={line.key} className={styles.row} style={style} role="presentation">
                {render(line)}
              </div>
            )
          }
          return (
            <div
              key={line.key}
              id={optionId(line.key)}
              className={styles.row}
              style={style}
              role="option"
              tabIndex={-1}
              aria-selected={isChoosing ? chosenKeys.has(line.key) : line.key === activeKey}
              data-active={line.key === activeKey || undefined}
              aria-setsize={positions.at(-1)}
              aria-posinset={positions[first + index]}
            >
              {render(line)}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** What part of the list is in sight, and what keeps it there. */
function useSight(lines: readonly Line[], activeKey: string | null, topKey: string | number | undefined) {
  const scroll = useRef<HTMLDivElement>(null)
  const offset = useRef(0)
  const anchor = useRef<{ key: string; start: number } | null>(null)
  const [sight, setSight] = useState({ top: 0, height: 0 })

  const see = (top: number, height: number) => {
    const next = { top: Math.floor(top / step) * step, height }
    setSight((before) => (before.top === next.top && before.height === height ? before : next))
  }
  const move = (to: number) => {
    offset.current = Math.max(0, Math.min(to, measure(lines).total - sight.height))
    if (scroll.current) scroll.current.scrollTop = offset.current
    see(offset.current, sight.height)
  }
  const keepInSight = useEffectEvent(() => {
    const { starts } = measure(lines)
    const index = lines.findIndex((line) => line.key === activeKey)
    const line = lines[index]
    const start = starts[index]
    if (!line || start === undefined || sight.height === 0) return
    // The heading above the first of a group comes along.
    const from = lines[index - 1]?.isHeading ? (starts[index - 1] ?? start) : start
    if (start < offset.current) move(from)
    else if (start + line.height > offset.current + sight.height) move(start + line.height - sight.height)
  })

  // The offset is remembered and not asked of the element: that would lay everything out at every change.
  useLayoutEffect(() => {
    const { starts } = measure(lines)
    const before = anchor.current
    const start = before ? starts[lines.findIndex((line) => line.key === before.key)] : undefined
    // At its beginning the list shows what is first, whatever that is.
    if (before && start !== undefined && start !== before.start && offset.current > 0) {
      move(offset.current + start - before.start)
    }
    const index = lines.findIndex((line, at) => !line.isHeading && (starts[at] ?? 0) + line.height > offset.current)
    const line = lines[index]
    anchor.current = line ? { key: line.key, start: starts[index] ?? 0 } : null
  })

  const resize = useEffectEvent((height: number) => see(offset.current, height))
  useLayoutEffect(() => {
    const element = scroll.current
    if (!element) return
    resize(element.clientHeight)
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => resize(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that changed under the chosen line does not scroll
  useLayoutEffect(() => keepInSight(), [activeKey, sight.height])

  const toTop = useEffectEvent(() => move(0))
  const shownTop = useRef(topKey)
  useLayoutEffect(() => {
    if (shownTop.current !== topKey) toTop()
    shownTop.current = topKey
  }, [topKey])

  return {
    scroll,
    sight,
    onScroll(event: { currentTarget: HTMLElement }) {
      offset.current = event.currentTarget.scrollTop
      see(offset.current, sight.height)
    },
  }
}

function optionId(key: string | null): string {
  return `option-${key}`
}

interface Measures {
  /** Where each line begins. */
  starts: readonly number[]
  /** How many options there are up to each line. */
  positions: readonly number[]
  total: number
}

const known = new WeakMap<readonly Line[], Measures>()

function measure(lines: readonly Line[]): Measures {
  const before = known.get(lines)
  if (before) return before
  const starts: number[] = []
  const positions: number[] = []
  let total = 0
  let options = 0
  for (const line of lines) {
    starts.push(total)
    total += line.height
    if (!line.isHeading) options++
    positions.push(options)
  }
  const measures = { starts, positions, total }
  known.set(lines, measures)
  return measures
}

/** The index of the line at a height of the list, by halves. */
function lineAt(starts: readonly number[], top: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= top) low = middle
    else high = middle - 1
  }
  return low
}
