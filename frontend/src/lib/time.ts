import { useSyncExternalStore } from 'react'

const minute = 60_000
const listeners = new Set<() => void>()
let now = Date.now()
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * The current time, the same instant for everything on the screen. It moves on at each full minute, and at once when the
 * page is looked at again: a laptop that slept must not show yesterday's time left.
 */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now)
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) start()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) stop()
  }
}

function start() {
  now = Date.now()
  document.addEventListener('visibilitychange', tick)
  schedule()
}

function stop() {
  document.removeEventListener('visibilitychange', tick)
  clearTimeout(timer)
}

function tick() {
  if (document.visibilityState === 'hidden') return
  now = Date.now()
  for (const listener of [...listeners]) listener()
  schedule()
}

function schedule() {
  clearTimeout(timer)
  timer = setTimeout(tick, minute - (Date.now() % minute) + 5)
}
