import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { intlLocale } from '../../lib/locale'
import type { Details_customer$key } from './__generated__/Details_customer.graphql'
import styles from './CustomerScreen.module.css'
import { nameIn } from './nameIn'

/** What the card has no room for. */
export function Details({ customer }: { customer: Details_customer$key }) {
  const { t, i18n } = useLingui()
  const data = useFragment(
    graphql`
      fragment Details_customer on Customer {
        __typename
        ... on Account {
          country
          timeZone
          description
        }
        ... on Contact {
          country
          timeZone
          language
        }
      }
    `,
    customer,
  )
  if (data.__typename !== 'Account' && data.__typename !== 'Contact') return null
  const locale = intlLocale(i18n.locale)
  const { country, timeZone } = data
  const language = data.__typename === 'Contact' ? data.language : null
  const description = data.__typename === 'Account' ? data.description : null
  if (!country && !timeZone && !language && !description) return null
  return (
    <dl className={styles.details}>
      {country && <Line label={t`Country`} text={nameIn(locale, 'region', country)} />}
      {timeZone && <Line label={t`Time zone`} text={timeZone.replaceAll('_', ' ')} />}
      {language && <Line label={t`Language`} text={nameIn(locale, 'language', language)} />}
      {description && <dd className={styles.whole}>{description}</dd>}
    </dl>
  )
}

function Line({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  )
}
