import { createContext, type RefObject, use, useEffect } from 'react'

/** Counts how often a key has asked for the form around; 0 when the form was reached in another way. */
export const Asked = createContext(0)

/** Puts the keyboard into the main field of a form as soon as both are there: no letter that follows is lost. */
export function useAsked(field: RefObject<HTMLElement | null>): void {
  const asked = use(Asked)
  useEffect(() => {
    if (asked > 0) field.current?.focus()
  }, [asked, field])
}
