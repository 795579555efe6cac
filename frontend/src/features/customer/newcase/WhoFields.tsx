import { useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import { Skeleton } from '../../../kit/Skeleton'
import type { Problems } from '../../../relay/problems'
import { useViewer } from '../../../relay/viewer'
import { type CustomerChoice, CustomerLookup, type NewCustomer } from '../CustomerLookup'
import { NewAccountForm } from '../NewAccountForm'
import { NewContactForm } from '../NewContactForm'
import { CustomerBrief, type KnownCase } from './CustomerBrief'
import type { Draft } from './draft'
import { focusIn } from './focusIn'
import styles from './NewCaseDialog.module.css'

interface Props {
  draft: Draft
  change: (patch: Partial<Draft>) => void
  problems: Problems
  onContinue: (known: KnownCase) => void
}

/** Who the case is for and whom to talk to, each to be entered on the spot; and what is open for them already. */
export function WhoFields({ draft, change, problems, onContinue }: Props) {
  const { t } = useLingui()
  const { can } = useViewer()
  const [anew, setAnew] = useState<(NewCustomer & { isContact?: boolean }) | null>(null)
  const { customer, contact } = draft

  function choose(choice: CustomerChoice | null) {
    setAnew(null)
    change({
      customer: choice && { id: choice.id, label: choice.label, isAccount: choice.id.startsWith('account_') },
      contact: null,
      // Another customer bought something else.
      entitlementId: undefined,
    })
  }
  function chooseContact(choice: CustomerChoice | null) {
    setAnew(null)
    change({ contact: choice && { id: choice.id, label: choice.label } })
  }
  const goOn = (set: (choice: CustomerChoice) => void) => (choice: CustomerChoice) => {
    set(choice)
    focusIn('[name="title"]')
  }
  function leave() {
    setAnew(null)
    focusIn('[role="combobox"]')
  }
  const isAccount = customer?.isAccount === true
  return (
    <>
      <div className={styles.who} data-pair={isAccount || undefined}>
        <CustomerLookup
          label={t`Customer`}
          placeholder={t`A company or a person: name, number, e-mail, telephone`}
          value={customer}
          onChange={choose}
          problem={
            problems.at('customerId') && (customer ? problems.at('customerId') : t`Choose a customer, or enter a new one.`)
          }
          isRequired
          autoFocus={customer === null}
          {...(can('CUSTOMER_WRITE') && { onNew: setAnew })}
        />
        {isAccount && (
          <CustomerLookup
            key={customer.id}
            label={t`Contact`}
            placeholder={t`One of their people`}
            kind="CONTACT"
            accountId={customer.id}
            value={contact}
            onChange={chooseContact}
            problem={problems.at('contactId')}
            {...(can('CUSTOMER_WRITE') && { onNew: (wanted) => setAnew({ ...wanted, isContact: true }) })}
            newKinds={['CONTACT']}
          />
        )}
      </div>
      {anew && (
        <div className={styles.anew}>
          {anew.kind === 'ACCOUNT' ? (
            <NewAccountForm typed={anew.typed} onCreated={goOn(choose)} onCancel={leave} hasTitle />
          ) : (
            <NewContactForm
              typed={anew.typed}
              {...(anew.isContact && customer && { account: { id: customer.id, name: customer.label } })}
              onCreated={goOn(anew.isContact ? chooseContact : choose)}
              onCancel={leave}
              hasTitle
            />
          )}
        </div>
      )}
      {customer && !anew && (
        <Suspense fallback={<Skeleton height={112} />}>
          <CustomerBrief key={customer.id} id={customer.id} onContinue={onContinue} />
        </Suspense>
      )}
    </>
  )
}
