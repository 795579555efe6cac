import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Avatar } from '../../kit/Avatar'
import { Button } from '../../kit/Button'
import { Link } from '../../kit/Link'
import { paths } from '../../lib/paths'
import { useViewer } from '../../relay/viewer'
import type { People_account$key } from './__generated__/People_account.graphql'
import styles from './CustomerPanel.module.css'
import { NewCustomerSheet } from './NewCustomerSheet'

interface Props {
  account: People_account$key
  onCreated: (id: string) => void
}

/** The people of a company. */
export function People({ account, onCreated }: Props) {
  const { t } = useLingui()
  const { can } = useViewer()
  const [isAdding, setAdding] = useState(false)
  const { id, name, contacts } = useFragment(
    graphql`
      fragment People_account on Account {
        id
        name
        contacts {
          id
          name
          jobTitle
        }
      }
    `,
    account,
  )
  return (
    <section className={styles.section} aria-label={t`People`}>
      <div className={styles.heading}>
        <h2>{t`People`}</h2>
        {can('CUSTOMER_WRITE') && (
          <Button variant="link" onPress={() => setAdding(true)}>
            {t`New contact`}
          </Button>
        )}
      </div>
      {contacts.length === 0 && <p className={styles.none}>{t`Nobody is entered yet.`}</p>}
      <ul className={styles.people}>
        {contacts.map((one) => (
          <li key={one.id}>
            <Avatar name={one.name} size={24} />
            <Link href={paths.customer(one.id)} className={styles.text ?? ''}>
              {one.name}
            </Link>
            <span className={styles.end}>{one.jobTitle}</span>
          </li>
        ))}
      </ul>
      {isAdding && (
        <NewCustomerSheet
          kind="CONTACT"
          typed=""
          account={{ id, name }}
          onCreated={(made) => onCreated(made.id)}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  )
}
