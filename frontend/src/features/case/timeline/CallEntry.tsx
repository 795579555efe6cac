import { useLingui } from '@lingui/react/macro'
import { PhoneCall, PhoneIncoming, PhoneOutgoing } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { Tag } from '../../../kit/Tag'
import { useFormat } from '../../../lib/format'
import type { CallEntry_activity$key } from './__generated__/CallEntry_activity.graphql'
import { Entry } from './Entry'
import { Parties } from './Parties'
import styles from './Timeline.module.css'
import { Todo } from './Todo'

/** A call that was made or received, or one that is planned. */
export function CallEntry({ item, at }: { item: CallEntry_activity$key; at: string }) {
  const { t } = useLingui()
  const format = useFormat()
  const call = useFragment(
    graphql`
      fragment CallEntry_activity on Activity {
        subject
        description
        status
        direction
        phoneNumber
        leftVoicemail
        durationMinutes
        createdBy {
          name
        }
        ...Todo_activity
        ...Parties_activity
      }
    `,
    item,
  )
  if (call.status !== 'COMPLETED') {
    return (
      <Entry icon={<PhoneCall size={14} />} look="plain" at={at}>
        <Todo item={call} noun="call" />
      </Entry>
    )
  }
  const isIncoming = call.direction === 'INCOMING'
  const { phoneNumber, durationMinutes: minutes } = call
  const duration = format.duration(minutes)
  const details = [minutes > 0 && duration, call.createdBy?.name].filter(Boolean).join(' · ')
  const kind = isIncoming ? t`Incoming call` : t`Outgoing call`
  return (
    <Entry icon={isIncoming ? <PhoneIncoming size={14} /> : <PhoneOutgoing size={14} />} look="plain" at={at}>
      <p className={styles.line}>
        <span>
          {kind} {phoneNumber && <b>{phoneNumber}</b>}
        </span>
        {details && <span className={styles.quiet}>· {details}</span>}
        {call.leftVoicemail && <Tag>{t`Voice mail`}</Tag>}
      </p>
      {call.description ? <p className={styles.text}>{call.description}</p> : <p className={styles.text}>{call.subject}</p>}
      <Parties item={call} />
    </Entry>
  )
}
