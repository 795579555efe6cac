import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextField } from '../../kit/TextField'
import type { Problems } from '../../relay/problems'
import { CountryField } from './CountryField'
import { type CustomerChoice, CustomerLookup } from './CustomerLookup'
import styles from './InlineForm.module.css'
import { LanguageField } from './LanguageField'
import { TimeZoneField } from './TimeZoneField'
import type { ContactField, Values } from './values'

interface Props {
  values: Values<ContactField>
  set: (field: ContactField, value: string) => void
  problems: Problems
  /** Of fields that somebody else changed too: what they say now. */
  theirs?: Partial<Record<ContactField, string>> | null
  /** The company as the record has it. */
  account?: { readonly id: string; readonly name: string } | null | undefined
  /** The company is settled already. */
  hidesAccount?: boolean
}

export function ContactFields({ values, set, problems, theirs, account, hidesAccount = false }: Props) {
  const { t } = useLingui()
  const [chosen, setChosen] = useState<CustomerChoice | null>(null)
  const field = (name: ContactField) => {
    const now = theirs?.[name]
    return {
      value: values[name],
      onChange: (value: string) => set(name, value),
      problem: problems.at(name),
      ...(now !== undefined && { description: now ? t`Now: ${now}` : t`Now: empty` }),
    }
  }
  const known = account ? { id: account.id, label: account.name } : null
  const company = [chosen, known].find((one) => one?.id === values.accountId) ?? null
  return (
    <div className={styles.fields}>
      <TextField label={t`Given name`} autoFocus {...field('firstName')} />
      <TextField label={t`Family name`} isRequired {...field('lastName')} />
      <TextField label={t`Job title`} {...field('jobTitle')} />
      {!hidesAccount && (
        <CustomerLookup
          label={t`Account`}
          kind="ACCOUNT"
          value={company}
          problem={problems.at('accountId')}
          onChange={(choice) => {
            setChosen(choice)
            set('accountId', choice?.id ?? '')
          }}
        />
      )}
      <TextField label={t`E-mail`} type="email" {...field('email')} />
      <TextField label={t`Telephone`} type="tel" {...field('phone')} />
      <TextField label={t`Mobile telephone`} type="tel" {...field('mobilePhone')} />
      <TextField label={t`City`} {...field('city')} />
      <CountryField {...field('country')} />
      <TimeZoneField {...field('timeZone')} />
      <LanguageField {...field('language')} />
    </div>
  )
}
