import { useLingui } from '@lingui/react/macro'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { EntitlementEditorCreateMutation } from './__generated__/EntitlementEditorCreateMutation.graphql'
import type { EntitlementEditorQuery } from './__generated__/EntitlementEditorQuery.graphql'
import type { EntitlementEditorUpdateMutation } from './__generated__/EntitlementEditorUpdateMutation.graphql'
import { draftOf, type EntitlementDraft, emptyDraft, inputOf } from './draft'
import { EntitlementForm, type FormFields } from './EntitlementForm'

interface Props extends FormFields {
  /** A draft to change; absent: a new one. */
  entitlementId?: string | undefined
  customerId?: string | undefined
  onClose: () => void
  onOpen: (id: string) => void
}

/** Writes down what a customer bought, or changes it while it is a draft. */
export function EntitlementEditor({ entitlementId, customerId, ...props }: Props) {
  const data = useLazyLoadQuery<EntitlementEditorQuery>(
    graphql`
      query EntitlementEditorQuery($id: ID!, $isKnown: Boolean!, $customerId: ID!, $hasCustomer: Boolean!) {
        entitlementSettings {
          today
        }
        entitlement(id: $id) @include(if: $isKnown) {
          id
          version
          ...draft_entitlement
        }
        node(id: $customerId) @include(if: $hasCustomer) {
          ... on Account {
            id
            name
          }
          ... on Contact {
            id
            name
          }
        }
      }
    `,
    {
      id: entitlementId ?? '',
      isKnown: entitlementId !== undefined,
      customerId: customerId ?? '',
      hasCustomer: customerId !== undefined,
    },
    { fetchPolicy: 'store-and-network' },
  )
  const { entitlement, node } = data
  if (entitlement) return <Change entitlement={entitlement} {...props} />
  const customer = node?.id ? { id: node.id, label: node.name ?? '' } : null
  return <Create initial={emptyDraft(data.entitlementSettings.today, customer)} {...props} />
}

type FormProps = Omit<Props, 'entitlementId' | 'customerId'>

function Create({ initial, onClose, onOpen, ...fields }: FormProps & { initial: EntitlementDraft }) {
  const { t } = useLingui()
  const [create, { isPending, problems }] = useVerb<EntitlementEditorCreateMutation>(
    graphql`
      mutation EntitlementEditorCreateMutation($input: CreateEntitlementInput!) {
        createEntitlement(input: $input) {
          entitlement {
            id
            name
            customer {
              ...CustomerEntitlements_customer
            }
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  async function submit(draft: EntitlementDraft) {
    const made = (await create(inputOf(draft)))?.entitlement
    if (!made) return
    const { name } = made
    toast(t`${name} is a draft. Activate it when it is right.`)
    onClose()
    onOpen(made.id)
  }
  return (
    <EntitlementForm
      {...fields}
      title={t`New entitlement`}
      primary={t`Create draft`}
      initial={initial}
      problems={problems}
      isBusy={isPending}
      onSubmit={(draft) => void submit(draft)}
      onClose={onClose}
    />
  )
}

interface ChangeProps extends FormProps {
  entitlement: NonNullable<EntitlementEditorQuery['response']['entitlement']>
}

function Change({ entitlement, onClose, onOpen: _, ...fields }: ChangeProps) {
  const { t } = useLingui()
  const [update, { isPending, problems }] = useVerb<EntitlementEditorUpdateMutation>(
    graphql`
      mutation EntitlementEditorUpdateMutation($input: UpdateEntitlementInput!) {
        updateEntitlement(input: $input) {
          entitlement {
            ...turns_entitlement
            ...draft_entitlement
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  const initial = draftOf(entitlement)
  const { name } = initial
  async function submit(draft: EntitlementDraft) {
    const input = { ...inputOf(draft), entitlementId: entitlement.id, expectedVersion: entitlement.version }
    if (!(await update(input))) return
    toast(t`${name} is saved`)
    onClose()
  }
  return (
    <EntitlementForm
      {...fields}
      title={t`Edit ${name}`}
      primary={t`Save`}
      initial={initial}
      problems={problems}
      isBusy={isPending}
      onSubmit={(draft) => void submit(draft)}
      onClose={onClose}
    />
  )
}
