import { useEffect, useEffectEvent } from 'react'

/** How long typing rests before what was typed is acted on, in milliseconds. */
const rest = 200

/** Tells a value once it has rested: each key begins the wait anew, and only what is there at its end is told. */
export function useAtRest<T extends string>(value: T, tell: (value: T) => void): void {
  const told = useEffectEvent(tell)
  useEffect(() => {
    const timer = setTimeout(() => told(value), rest)
    return () => clearTimeout(timer)
  }, [value])
}
