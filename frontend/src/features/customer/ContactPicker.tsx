import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useState } from 'react'
import { Button } from '../../kit/Button'
import { type CustomerChoice, CustomerLookup, type NewCustomer } from './CustomerLookup'
import styles from './InlineForm.module.css'
import { NewContactForm } from './NewContactForm'

interface Props {
  account: { id: string; name: string }
  value: CustomerChoice | null
  onChange: (choice: CustomerChoice | null) => void
  onCancel: () => void
}

/** Chooses one of the people of a company, or enters a new one. */
export function ContactPicker({ account, value, onChange, onCancel }: Props) {
  const { t } = useLingui()
  const [anew, setAnew] = useState<NewCustomer | null>(null)
  if (anew) {
    return <NewContactForm typed={anew.typed} account={account} onCreated={onChange} onCancel={() => setAnew(null)} hasTitle />
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onCancel()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what the field inside leaves
    <div className={styles.form} onKeyDown={onKeyDown}>
      <CustomerLookup
        label={t`Contact`}
        kind="CONTACT"
        accountId={account.id}
        value={value}
        onChange={onChange}
        onNew={setAnew}
        newKinds={['CONTACT']}
        autoFocus
      />
      <div className={styles.foot}>
        {value && (
          <Button variant="plain" onPress={() => onChange(null)}>
            {t`No contact`}
          </Button>
        )}
        <Button variant="plain" onPress={onCancel}>
          {t`Cancel`}
        </Button>
      </div>
    </div>
  )
}
