import { i18n, type Messages } from '@lingui/core'
import { createSavedStore } from './store'

export const locales = ['en', 'pt-BR'] as const
export type Locale = (typeof locales)[number]

/** The texts come in parts: those of the sign-in screen, of the work in a queue, and all others. `lingui.config.js` says which is which. */
type Part = 'entry' | 'desk' | 'more'

const catalogs: Record<Part, Record<Locale, () => Promise<{ messages: Messages }>>> = {
  entry: { en: () => import('../../locales/entry/en'), 'pt-BR': () => import('../../locales/entry/pt-BR') },
  desk: { en: () => import('../../locales/en'), 'pt-BR': () => import('../../locales/pt-BR') },
  more: { en: () => import('../../locales/more/en'), 'pt-BR': () => import('../../locales/more/pt-BR') },
}

const parts = new Set<Part>(['entry'])

const saved = createSavedStore<Locale>('docket.locale', locales, preferred())

/** The language of the screen before anybody has signed in: the last one used here, else the browser's. */
export function initialLocale(): Locale {
  return saved.get()
}

export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text)
}

/** Loads what is needed of the texts and changes the language of the whole screen. */
export async function activate(locale: Locale): Promise<void> {
  const loaded = await Promise.all([...parts].map((part) => catalogs[part][locale]()))
  for (const { messages } of loaded) i18n.load(locale, messages)
  i18n.activate(locale)
  document.documentElement.lang = locale
  saved.set(locale)
}

/** Loads the texts of the desk too, in the language of the moment. */
export async function addDeskTexts(): Promise<void> {
  parts.add('desk')
  await activate(saved.get())
}

let more: Promise<void> | undefined

/** Loads all other texts, once. What shows them waits: `use(moreTexts())`, or a route that is loaded with it. */
export function moreTexts(): Promise<void> {
  parts.add('more')
  more ??= activate(saved.get())
  return more
}

/** The locale for Intl: our English writes dates and times the way every English reader can read them. */
export function intlLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale
}

function preferred(): Locale {
  return navigator.languages.some((language) => language.toLowerCase().startsWith('pt')) ? 'pt-BR' : 'en'
}
