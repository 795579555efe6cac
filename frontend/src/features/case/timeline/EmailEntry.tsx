import { useLingui } from '@lingui/react/macro'
import { Mail } from 'lucide-react'
import { use } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Avatar } from '../../../kit/Avatar'
import { Tag } from '../../../kit/Tag'
import { present } from '../../../relay/present'
import type { EmailEntry_activity$key } from './__generated__/EmailEntry_activity.graphql'
import { Entry } from './Entry'
import { Files } from './Files'
import { OpenActions } from './OpenActions'
import { Parties } from './Parties'
import { addressOf, People, personOf } from './people'
import styles from './Timeline.module.css'

/** A message. Whatever its text holds is shown as text. */
export function EmailEntry({ item, at }: { item: EmailEntry_activity$key; at: string }) {
  const { t } = useLingui()
  const email = useFragment(
    graphql`
      fragment EmailEntry_activity on Activity {
        subject
        description
        status
        statusReason
        direction
        emailFrom
        emailTo
        emailCc
        createdBy {
          name
        }
        attachments {
          id
          ...Files_attachments
        }
        ...OpenActions_activity
        ...Parties_activity
      }
    `,
    item,
  )
  const { emailTo, emailCc } = email
  const people = use(People)
  const sender = email.emailFrom && (people.get(addressOf(email.emailFrom)) ?? personOf(email.emailFrom))
  const from = email.createdBy?.name ?? sender ?? t`Unknown sender`
  const isDraft = email.statusReason === 'DRAFT'
  return (
    <Entry icon={<Mail size={14} />} look="mail" at={at}>
      <article className={styles.mail}>
        <header className={styles.mailHead}>
          <Avatar name={from} size={24} />
          <div className={styles.parties}>
            <b>{from}</b>
            {emailTo && <span className={styles.quiet}>{t`to ${emailTo}`}</span>}
            {emailCc && <span className={styles.quiet}>{t`Cc ${emailCc}`}</span>}
          </div>
          {isDraft && <Tag tone="accent">{t`Draft, not sent`}</Tag>}
          {email.status === 'CANCELLED' && <Tag>{t`Discarded`}</Tag>}
          <OpenActions item={email} noun="draft" />
        </header>
        <p className={styles.mailSubject}>{email.subject}</p>
        {email.description && <p className={styles.text}>{email.description}</p>}
        <Files items={present(email.attachments)} />
        <Parties item={email} />
      </article>
    </Entry>
  )
}
