import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { NewContactFormMutation } from './__generated__/NewContactFormMutation.graphql'
import { ContactFields } from './ContactFields'
import type { CustomerChoice } from './CustomerLookup'
import { InlineForm } from './InlineForm'
import { contactFields, filledOf, splitName, valuesOf } from './values'

interface Props {
  /** What was looked for and not found. */
  typed: string
  /** Their company, when it is settled. */
  account?: { id: string; name: string }
  onCreated: (customer: CustomerChoice) => void
  onCancel: () => void
  /** Nothing around it says what this is. */
  hasTitle?: boolean
}

/** Enters a person as a customer, without leaving what one was doing. */
export function NewContactForm({ typed, account, onCreated, onCancel, hasTitle = false }: Props) {
  const { t } = useLingui()
  const [values, setValues] = useState(() => valuesOf(contactFields, { ...splitName(typed), accountId: account?.id }))
  const [create, { isPending, problems }] = useVerb<NewContactFormMutation>(
    graphql`
      mutation NewContactFormMutation($input: CreateContactInput!) {
        createContact(input: $input) {
          contact {
            id
            name
            ...CustomerCard_customer
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )

  async function save() {
    const payload = await create({ ...filledOf(values), lastName: values.lastName.trim() })
    const made = payload?.contact
    if (!made) return
    const { name } = made
    toast(t`${name} is entered`)
    onCreated({ id: made.id, label: name })
  }

  return (
    <InlineForm
      label={t`New contact`}
      primary={t`Create contact`}
      isBusy={isPending}
      hasTitle={hasTitle}
      onSubmit={() => void save()}
      onCancel={onCancel}
      problems={problems.general}
    >
      <ContactFields
        values={values}
        set={(field, value) => setValues((before) => ({ ...before, [field]: value }))}
        problems={problems}
        account={account}
        hidesAccount={account !== undefined}
      />
    </InlineForm>
  )
}
