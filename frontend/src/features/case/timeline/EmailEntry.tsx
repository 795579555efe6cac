import { useLingui } from '@lingui/react/macro'
import { Mail } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { Avatar } from '../../../kit/Avatar'
import { Tag } from '../../../kit/Tag'
import type { EmailEntry_activity$key } from './__generated__/EmailEntry_activity.graphql'
import { Entry } from './Entry'
import { OpenActions } from './OpenActions'
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
        ...OpenActions_activity
      }
    `,
    item,
  )
  const { emailTo, emailCc } = email
  const from = email.createdBy?.name ?? email.emailFrom ?? t`Unknown sender`
  const isDraft = email.statusReason === 'DRAFT'
  return (
    <Entry icon={<Mail size={14} />} look="mail" at={at}>
      <article className={styles.mail}>
        <header className={styles.mailHead}>
          <Avatar name={personOf(from)} size={24} />
          <div className={styles.parties}>
            <b>{personOf(from)}</b>
            {emailTo && <span className={styles.quiet}>{t`to ${emailTo}`}</span>}
            {emailCc && <span className={styles.quiet}>{t`Cc ${emailCc}`}</span>}
          </div>
          {isDraft && <Tag tone="accent">{t`Draft, not sent`}</Tag>}
          {email.status === 'CANCELLED' && <Tag>{t`Discarded`}</Tag>}
          <OpenActions item={email} noun="draft" />
        </header>
        <p className={styles.mailSubject}>{email.subject}</p>
        {email.description && <p className={styles.text}>{email.description}</p>}
      </article>
    </Entry>
  )
}

/** `Marina Duarte` of `Marina Duarte <marina@example.com>`; an address alone stays as it is. */
function personOf(from: string): string {
  return /^"?([^"<]+?)"?\s*</.exec(from)?.[1] ?? from
}
