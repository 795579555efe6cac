import { createSavedStore } from './store'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The chosen theme. `public/theme.js` applies it before the first paint, this file from then on. */
export const theme = createSavedStore<Theme>('docket.theme', themes, 'system')

theme.subscribe(apply)
apply()

function apply() {
  document.documentElement.dataset['theme'] = theme.get()
}
