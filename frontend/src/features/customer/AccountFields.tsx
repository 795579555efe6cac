import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../kit/TextField'
import type { Problems } from '../../relay/problems'
import { CountryField } from './CountryField'
import styles from './InlineForm.module.css'
import { TimeZoneField } from './TimeZoneField'
import type { AccountField, Values } from './values'

interface Props {
  values: Values<AccountField>
  set: (field: AccountField, value: string) => void
  problems: Problems
  /** Of fields that somebody else changed too: what they say now. */
  theirs?: Partial<Record<AccountField, string>> | null
  /** Only what is needed to begin. */
  isShort?: boolean
}

export function AccountFields({ values, set, problems, theirs, isShort = false }: Props) {
  const { t } = useLingui()
  const field = (name: AccountField) => {
    const now = theirs?.[name]
    return {
      value: values[name],
      onChange: (value: string) => set(name, value),
      problem: problems.at(name),
      ...(now !== undefined && { description: now ? t`Now: ${now}` : t`Now: empty` }),
    }
  }
  return (
    <div className={styles.fields}>
      <div className={styles.name}>
        <TextField label={t({ message: 'Name', context: 'account' })} isRequired autoFocus {...field('name')} />
      </div>
      <TextField label={t`Customer number`} {...field('accountNumber')} />
      <TextField label={t`E-mail`} type="email" {...field('email')} />
      <TextField label={t`Telephone`} type="tel" {...field('phone')} />
      <TextField label={t`Web site`} type="url" {...field('website')} />
      <TextField label={t`City`} {...field('city')} />
      <CountryField {...field('country')} />
      <TimeZoneField {...field('timeZone')} />
      {!isShort && (
        <div className={styles.whole}>
          <TextField label={t`Description`} rows={3} {...field('description')} />
        </div>
      )}
    </div>
  )
}
