import { useLingui } from '@lingui/react/macro'
import { Sheet } from '../../kit/Sheet'
import type { CustomerChoice } from './CustomerLookup'
import { NewAccountForm } from './NewAccountForm'
import { NewContactForm } from './NewContactForm'

interface Props {
  kind: 'ACCOUNT' | 'CONTACT'
  typed: string
  /** The company of a new contact, when it is settled. */
  account?: { id: string; name: string }
  onCreated: (customer: CustomerChoice) => void
  onClose: () => void
}

/** Enters a customer from a screen. */
export function NewCustomerSheet({ kind, typed, account, onCreated, onClose }: Props) {
  const { t } = useLingui()
  const done = (customer: CustomerChoice) => {
    onClose()
    onCreated(customer)
  }
  const company = account?.name
  const props = { typed, onCreated: done, onCancel: onClose }
  return kind === 'ACCOUNT' ? (
    <Sheet title={t`New account`} onClose={onClose}>
      <NewAccountForm {...props} />
    </Sheet>
  ) : (
    <Sheet title={company ? t`New contact of ${company}` : t`New contact`} onClose={onClose}>
      <NewContactForm {...props} {...(account && { account })} />
    </Sheet>
  )
}
