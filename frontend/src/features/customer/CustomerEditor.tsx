import { graphql, useFragment } from 'react-relay'
import type { CustomerEditor_customer$key } from './__generated__/CustomerEditor_customer.graphql'
import { AccountEditor } from './AccountEditor'
import { ContactEditor } from './ContactEditor'

interface Props {
  customer: CustomerEditor_customer$key
  onDone: () => void
}

/** The fields of a customer, in the place of what they change. */
export function CustomerEditor({ customer, onDone }: Props) {
  const { account, contact } = useFragment(
    graphql`
      fragment CustomerEditor_customer on Customer {
        ...AccountEditor_account @alias(as: "account")
        ...ContactEditor_contact @alias(as: "contact")
      }
    `,
    customer,
  )
  if (account) return <AccountEditor account={account} onDone={onDone} />
  if (contact) return <ContactEditor contact={contact} onDone={onDone} />
  return null
}
