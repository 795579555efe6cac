import { i18n, type Messages } from '@lingui/core'
import { createSavedStore } from './store'

export const locales = ['en', 'pt-BR'] as const
export type Locale = (typeof locales)[number]

const catalogs: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => import('../../locales/en'),
  'pt-BR': () => import('../../locales/pt-BR'),
}

const saved = createSavedStore<Locale>('docket.locale', locales, preferred())

/** The language of the screen before anybody has signed in: the last one used here, else the browser's. */
export function initialLocale(): Locale {
  return saved.get()
}

export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text)
}

/** Loads the catalog and changes the language of the whole screen. */
export async function activate(locale: Locale): Promise<void> {
  const { messages } = await catalogs[locale]()
  i18n.loadAndActivate({ locale, messages })
  document.documentElement.lang = locale
  saved.set(locale)
}

/** The locale for Intl: our English writes dates and times the way every English reader can read them. */
export function intlLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale
}

function preferred(): Locale {
  return navigator.languages.some((language) => language.toLowerCase().startsWith('pt')) ? 'pt-BR' : 'en'
}
