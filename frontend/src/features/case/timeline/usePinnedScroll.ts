import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'

interface Options {
  /** The key of what is shown first and last. */
  first: string | undefined
  last: string | undefined
  /** Called when little is left above, also when all there is does not fill the place. */
  onNearTop: () => void
}

interface Pinned {
  scroll: RefObject<HTMLDivElement | null>
  content: RefObject<HTMLDivElement | null>
  /** Something came below while the agent was reading above. */
  hasNews: boolean
  onScroll: () => void
  toEnd: () => void
}

const near = 40
const ahead = 400

/**
 * Begins at the end and stays there while things are added below. Who has scrolled up is left where they are, whatever comes
 * above or below.
 */
export function usePinnedScroll({ first, last, onNearTop }: Options): Pinned {
  const scroll = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const height = useRef(0)
  const [hasNews, setNews] = useState(false)
  const nearTop = useEffectEvent(() => onNearTop())

  // Something may have been put on top: what is in sight stays where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the first entry that says so
  useLayoutEffect(() => {
    const place = scroll.current
    if (!place) return
    place.scrollTop = isAtEnd.current ? place.scrollHeight : place.scrollTop + place.scrollHeight - height.current
    height.current = place.scrollHeight
    if (place.scrollTop < ahead) nearTop()
  }, [first])

  const isFirstTime = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the last entry that is news
  useEffect(() => {
    if (!isFirstTime.current && !isAtEnd.current) setNews(true)
    isFirstTime.current = false
  }, [last])

  useEffect(() => {
    const place = scroll.current
    if (!place || !content.current) return
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) place.scrollTop = place.scrollHeight
      height.current = place.scrollHeight
    })
    observer.observe(content.current)
    observer.observe(place)
    return () => observer.disconnect()
  }, [])

  return {
    scroll,
    content,
    hasNews,
    onScroll() {
      const place = scroll.current
      if (!place) return
      isAtEnd.current = place.scrollHeight - place.scrollTop - place.clientHeight < near
      if (isAtEnd.current) setNews(false)
      if (place.scrollTop < ahead) onNearTop()
    },
    toEnd() {
      const place = scroll.current
      if (place) place.scrollTop = place.scrollHeight
    },
  }
}
