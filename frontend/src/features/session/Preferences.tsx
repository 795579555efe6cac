import { useLingui } from '@lingui/react/macro'
import { LogOut } from 'lucide-react'
import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay'
import { Avatar } from '../../kit/Avatar'
import { Button } from '../../kit/Button'
import { Checkbox } from '../../kit/Checkbox'
import { Segmented } from '../../kit/Segmented'
import { toast } from '../../kit/Toast'
import { letters } from '../../lib/keys'
import { activate, isLocale, type Locale } from '../../lib/locale'
import { useStore } from '../../lib/store'
import { theme } from '../../lib/theme'
import { useTitle } from '../../lib/title'
import { useWords } from '../../lib/words'
import { failureText } from '../../relay/problems'
import { useVerb } from '../../relay/useVerb'
import type { PreferencesMutation } from './__generated__/PreferencesMutation.graphql'
import type { PreferencesQuery } from './__generated__/PreferencesQuery.graphql'
import styles from './Preferences.module.css'
import { signOut } from './signOut'

export const preferencesQuery = graphql`
  query PreferencesQuery {
    viewer {
      id
      locale
      user {
        name
        email
        role
      }
    }
  }
`

/** How the desk looks and speaks to one user. The language is kept by the server, the rest by this browser. */
export function Preferences({ query }: { query: PreloadedQuery<PreferencesQuery> }) {
  const { t, i18n } = useLingui()
  const words = useWords()
  useTitle(t`Preferences`)
  const { viewer } = usePreloadedQuery<PreferencesQuery>(preferencesQuery, query)
  const [update] = useVerb<PreferencesMutation>(
    graphql`
      mutation PreferencesMutation($input: UpdatePreferencesInput!) {
        updatePreferences(input: $input) {
          viewer {
            id
            locale
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { hasKey: false },
  )
  const chosenTheme = useStore(theme)
  const areLettersOn = useStore(letters) === 'on'

  const speak = async (locale: Locale) => {
    const before = i18n.locale
    await activate(locale)
    if (!(await update({ locale })) && isLocale(before)) await activate(before)
  }
  const leave = () => signOut().catch((error: unknown) => toast(failureText(error, i18n), { kind: 'problem' }))

  if (!viewer) return null
  const { name, email, role } = viewer.user
  return (
    <main className={styles.page}>
      <div className={styles.inner}>
        <header className={styles.person}>
          <Avatar name={name} size={44} />
          <div>
            <h1>{name}</h1>
            <p>
              {words.role(role)} · {email}
            </p>
          </div>
        </header>
        <section className={styles.setting}>
          <h2>{t`Language`}</h2>
          <Segmented
            label={t`Language`}
            value={i18n.locale as Locale}
            onChange={(locale) => void speak(locale)}
            options={[
              { id: 'en', label: 'English' },
              { id: 'pt-BR', label: 'Português (Brasil)' },
            ]}
          />
        </section>
        <section className={styles.setting}>
          <h2>{t`Theme`}</h2>
          <Segmented
            label={t`Theme`}
            value={chosenTheme}
            onChange={theme.set}
            options={[
              { id: 'system', label: t`As the system` },
              { id: 'light', label: t`Light` },
              { id: 'dark', label: t`Dark` },
            ]}
          />
          <p className={styles.note}>{t`Kept in this browser.`}</p>
        </section>
        <section className={styles.setting}>
          <h2>{t`Keyboard`}</h2>
          <Checkbox isSelected={areLettersOn} onChange={(isOn) => letters.set(isOn ? 'on' : 'off')}>
            {t`Single letters are shortcuts`}
          </Checkbox>
          <p className={styles.note}>
            {t`Switch them off when you dictate, or when letters are pressed by accident. Shortcuts with Ctrl and the command palette stay.`}
          </p>
        </section>
        <section className={styles.setting}>
          <div>
            <Button icon={<LogOut size={15} aria-hidden="true" />} onPress={() => void leave()}>
              {t`Sign out`}
            </Button>
          </div>
        </section>
      </div>
    </main>
  )
}
