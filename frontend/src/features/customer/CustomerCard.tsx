import { useLingui } from '@lingui/react/macro'
import { Pencil } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Avatar } from '../../kit/Avatar'
import { IconButton } from '../../kit/IconButton'
import { Link } from '../../kit/Link'
import { paths } from '../../lib/paths'
import { useViewer } from '../../relay/viewer'
import type { CustomerCard_customer$key } from './__generated__/CustomerCard_customer.graphql'
import { CustomerEditor } from './CustomerEditor'
import styles from './CustomerPanel.module.css'
import { Facts } from './Facts'

interface Props {
  customer: CustomerCard_customer$key
  /** Smaller, and without the place: it stands below the person to talk to. */
  isSecond?: boolean
  /** Beside the button that edits. */
  children?: ReactNode
}

/** A company or a person: who it is, where and how to reach them; and the fields, to be changed in place. */
export function CustomerCard({ customer, isSecond = false, children }: Props) {
  const { t } = useLingui()
  const { can } = useViewer()
  const [isEditing, setEditing] = useState(false)
  const data = useFragment(
    graphql`
      fragment CustomerCard_customer on Customer {
        __typename
        ... on Account {
          id
          name
          accountNumber
        }
        ... on Contact {
          id
          name
          jobTitle
          account {
            id
            name
          }
        }
        ...Facts_customer
        ...CustomerEditor_customer
      }
    `,
    customer,
  )
  const { id, name } = data
  // A kind of customer that this console does not know.
  if (id === undefined || name === undefined) return null
  if (isEditing) return <CustomerEditor customer={data} onDone={() => setEditing(false)} />
  return (
    <>
      <div className={styles.top}>
        <Avatar name={name} size={isSecond ? 28 : 40} />
        <div className={styles.names}>
          <Link href={paths.customer(id)} className={styles.name ?? ''}>
            {name}
          </Link>
          <span className={styles.sub}>
            {data.__typename === 'Account' ? data.accountNumber : <Position jobTitle={data.jobTitle} account={data.account} />}
          </span>
        </div>
        {children}
        {can('CUSTOMER_WRITE') && (
          <IconButton size="small" label={t`Edit ${name}`} placement="left" onPress={() => setEditing(true)}>
            <Pencil size={14} aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <Facts customer={data} hidesPlace={isSecond} />
    </>
  )
}

interface PositionProps {
  jobTitle: string | null | undefined
  account: { readonly id: string; readonly name: string } | null | undefined
}

function Position({ jobTitle, account }: PositionProps) {
  return (
    <>
      {jobTitle}
      {jobTitle && account && ', '}
      {account && <Link href={paths.customer(account.id)}>{account.name}</Link>}
    </>
  )
}
