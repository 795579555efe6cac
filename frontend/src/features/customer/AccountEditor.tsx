import { useLingui } from '@lingui/react/macro'
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { AccountEditor_account$key } from './__generated__/AccountEditor_account.graphql'
import type { AccountEditorMutation } from './__generated__/AccountEditorMutation.graphql'
import type { AccountEditorQuery } from './__generated__/AccountEditorQuery.graphql'
import { AccountFields } from './AccountFields'
import { InlineForm } from './InlineForm'
import { isStale, useStaleText } from './stale'
import { useEdit } from './useEdit'
import { accountFields, valuesOf } from './values'

interface Props {
  account: AccountEditor_account$key
  onDone: () => void
}

/** Changes a company. What somebody else changed meanwhile is shown beside what was typed, and never lost. */
export function AccountEditor({ account, onDone }: Props) {
  const { t } = useLingui()
  const environment = useRelayEnvironment()
  const data = useFragment(
    graphql`
      fragment AccountEditor_account on Account {
        id
        version
        name
        accountNumber
        email
        phone
        website
        city
        country
        timeZone
        description
      }
    `,
    account,
  )
  const edit = useEdit({ version: data.version, values: valuesOf(accountFields, data) })
  const staleText = useStaleText(edit.theirs)
  const [update, { isPending, problems }] = useVerb<AccountEditorMutation>(
    graphql`
      mutation AccountEditorMutation($input: UpdateAccountInput!) {
        updateAccount(input: $input) {
          account {
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
    const answer = await fetchQuery<AccountEditorQuery>(
      environment,
      graphql`
        query AccountEditorQuery($id: ID!) {
          node(id: $id) {
            __typename
            ... on Account {
              version
              name
              accountNumber
              email
              phone
              website
              city
              country
              timeZone
              description
            }
          }
        }
      `,
      { id: data.id },
    ).toPromise()
    const now = answer?.node
    if (now?.__typename === 'Account') edit.onStale({ version: now.version, values: valuesOf(accountFields, now) })
  }

  async function save() {
    if (!edit.isChanged) return onDone()
    if (!(await update({ accountId: data.id, expectedVersion: edit.version, ...edit.changes }))) return
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
      <AccountFields values={edit.values} set={edit.set} problems={problems} theirs={edit.theirs} />
    </InlineForm>
  )
}
