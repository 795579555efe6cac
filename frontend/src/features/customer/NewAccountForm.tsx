import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { NewAccountFormMutation } from './__generated__/NewAccountFormMutation.graphql'
import { AccountFields } from './AccountFields'
import type { CustomerChoice } from './CustomerLookup'
import { InlineForm } from './InlineForm'
import { accountFields, filledOf, valuesOf } from './values'

interface Props {
  /** What was looked for and not found. */
  typed: string
  onCreated: (customer: CustomerChoice) => void
  onCancel: () => void
  /** Nothing around it says what this is. */
  hasTitle?: boolean
}

/** Enters a company as a customer, without leaving what one was doing. */
export function NewAccountForm({ typed, onCreated, onCancel, hasTitle = false }: Props) {
  const { t } = useLingui()
  const [values, setValues] = useState(() => valuesOf(accountFields, { name: typed }))
  const [create, { isPending, problems }] = useVerb<NewAccountFormMutation>(
    graphql`
      mutation NewAccountFormMutation($input: CreateAccountInput!) {
        createAccount(input: $input) {
          account {
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
    const payload = await create({ ...filledOf(values), name: values.name.trim() })
    const made = payload?.account
    if (!made) return
    const { name } = made
    toast(t`${name} is entered`)
    onCreated({ id: made.id, label: name })
  }

  return (
    <InlineForm
      label={t`New account`}
      primary={t`Create account`}
      isBusy={isPending}
      hasTitle={hasTitle}
      onSubmit={() => void save()}
      onCancel={onCancel}
      problems={problems.general}
    >
      <AccountFields
        values={values}
        set={(field, value) => setValues((before) => ({ ...before, [field]: value }))}
        problems={problems}
        isShort
      />
    </InlineForm>
  )
}
