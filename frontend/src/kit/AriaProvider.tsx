import { useLingui } from '@lingui/react'
import type { ReactNode } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { intlLocale } from '../lib/locale'

/** Tells the kit the user's language and how links go to a screen without loading the page again. */
export function AriaProvider({ navigate, children }: { navigate: (href: string) => void; children: ReactNode }) {
  const { i18n } = useLingui()
  return (
    <I18nProvider locale={intlLocale(i18n.locale)}>
      <RouterProvider navigate={navigate}>{children}</RouterProvider>
    </I18nProvider>
  )
}
