import { useLingui } from '@lingui/react/macro'
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { ContactEditor_contact$key } from './__generated__/ContactEditor_contact.graphql'
import type { ContactEditorMutation } from './__generated__/ContactEditorMutation.graphql'
import type { ContactEditorQuery } from './__generated__/ContactEditorQuery.graphql'
import { ContactFields } from './ContactFields'
import { InlineForm } from './InlineForm'
import { isStale, useStaleText } from './stale'
import { useEdit } from './useEdit'
import { contactFields, valuesOf } from './values'

interface Props {
  contact: ContactEditor_contact$key
  onDone: () => void
}

/** Changes a person. What somebody else changed meanwhile is shown beside what was typed, and never lost. */
export function ContactEditor({ contact, onDone }: Props) {
  const { t } = useLingui()
  const environment = useRelayEnvironment()
  const data = useFragment(
    graphql`
      fragment ContactEditor_contact on Contact {
        id
        version
        name
        firstName
        lastName
        jobTitle
        email
        phone
        mobilePhone
        city
        country
        timeZone
        language
        account {
          id
          name
        }
      }
    `,
    contact,
  )
  const edit = useEdit({ version: data.version, values: valuesOf(contactFields, withAccount(data)) })
  const staleText = useStaleText(edit.theirs)
  const [update, { isPending, problems }] = useVerb<ContactEditorMutation>(
    graphql`
      mutation ContactEditorMutation($input: UpdateContactInput!) {
        updateContact(input: $input) {
          contact {
            ...CustomerCard_customer
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    {
      show: 'form',
      onRefused: (problems) => {
        if (isStale(problems)) void look()
        return isStale(problems)
      },
    },
  )

  /** Reads what the record says now. */
  async function look() {
    const answer = await fetchQuery<ContactEditorQuery>(
      environment,
      graphql`
        query ContactEditorQuery($id: ID!) {
          node(id: $id) {
            __typename
            ... on Contact {
              version
              firstName
              lastName
              jobTitle
              email
              phone
              mobilePhone
              city
              country
              timeZone
              language
              account {
                id
                name
              }
            }
          }
        }
      `,
      { id: data.id },
    ).toPromise()
    const now = answer?.node
    if (now?.__typename === 'Contact') edit.onStale({ version: now.version, values: valuesOf(contactFields, withAccount(now)) })
  }

  async function save() {
    if (!edit.isChanged) return onDone()
    if (!(await update({ contactId: data.id, expectedVersion: edit.version, ...edit.changes }))) return
    toast(t`Saved`)
    onDone()
  }

  const { name } = data
  return (
    <InlineForm
      label={t`Edit ${name}`}
      primary={t`Save`}
      isBusy={isPending}
      onSubmit={() => void save()}
      onCancel={onDone}
      problems={staleText ? [staleText] : problems.general}
    >
      <ContactFields values={edit.values} set={edit.set} problems={problems} theirs={edit.theirs} account={data.account} />
    </InlineForm>
  )
}

/** In a form the company is its id, as the verb takes it. */
function withAccount<T extends { readonly account: { readonly id: string } | null | undefined }>(contact: T) {
  return { ...contact, accountId: contact.account?.id }
}
