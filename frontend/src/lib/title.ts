import { useEffect } from 'react'
import { createStore } from './store'

const product = 'Docket'
const names = createStore<readonly { readonly text: string }[]>([])

names.subscribe(() => {
  const shown = names.get().findLast(({ text }) => text !== '')
  document.title = shown ? `${shown.text} · ${product}` : product
})

/**
 * Names the tab of the browser after what is on the screen, for as long as the component is there. Of several the one that came last
 * wins, such as the case that is open beside its queue; an empty text names nothing.
 */
export function useTitle(text: string): void {
  useEffect(() => {
    const name = { text }
    names.set([...names.get(), name])
    return () => names.set(names.get().filter((one) => one !== name))
  }, [text])
}
