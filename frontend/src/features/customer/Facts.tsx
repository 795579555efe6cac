import { useLingui } from '@lingui/react/macro'
import { Globe, Mail, MapPin, Phone, Smartphone } from 'lucide-react'
import type { ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import { useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import type { Facts_customer$key } from './__generated__/Facts_customer.graphql'
import styles from './CustomerPanel.module.css'
import { webAddress } from './webAddress'

/** How to reach a customer, and what time it is there. */
export function Facts({ customer, hidesPlace = false }: { customer: Facts_customer$key; hidesPlace?: boolean }) {
  const data = useFragment(
    graphql`
      fragment Facts_customer on Customer {
        __typename
        ... on Account {
          email
          phone
          website
          city
          timeZone
        }
        ... on Contact {
          email
          phone
          mobilePhone
          city
          timeZone
        }
      }
    `,
    customer,
  )
  if (data.__typename !== 'Account' && data.__typename !== 'Contact') return null
  const { email, phone, city, timeZone } = data
  const mobile = data.__typename === 'Contact' ? data.mobilePhone : null
  const website = data.__typename === 'Account' ? data.website : null
  const url = website && webAddress(website)
  const size = { size: 14, 'aria-hidden': true } as const
  return (
    <ul className={styles.facts}>
      {email && <Fact icon={<Mail {...size} />} text={email} href={`mailto:${email}`} />}
      {phone && <Fact icon={<Phone {...size} />} text={phone} href={`tel:${phone}`} />}
      {mobile && <Fact icon={<Smartphone {...size} />} text={mobile} href={`tel:${mobile}`} />}
      {url && <Fact icon={<Globe {...size} />} text={url.host} href={url.href} />}
      {!hidesPlace && (city || timeZone) && (
        <li>
          <MapPin {...size} />
          <span className={styles.fact}>
            <Place city={city} timeZone={timeZone} />
          </span>
        </li>
      )}
    </ul>
  )
}

function Fact({ icon, text, href }: { icon: ReactNode; text: string; href: string }) {
  return (
    <li>
      {icon}
      <a className={styles.fact} href={href} {...(href.startsWith('http') && { target: '_blank', rel: 'noreferrer' })}>
        {text}
      </a>
    </li>
  )
}

interface PlaceProps {
  city: string | null | undefined
  timeZone: string | null | undefined
}

/** Where a customer is, and the time there; it ticks. */
function Place({ city, timeZone }: PlaceProps) {
  const { t } = useLingui()
  const time = useFormat().timeIn(timeZone ?? '', useNow())
  if (!time) return city
  return city ? t`${city}, ${time} local time` : t`${time} local time`
}
