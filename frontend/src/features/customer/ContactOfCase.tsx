import { useLingui } from '@lingui/react/macro'
import { UserRoundPen, UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { IconButton } from '../../kit/IconButton'
import { useVerb } from '../../relay/useVerb'
import type { ContactOfCase_case$key } from './__generated__/ContactOfCase_case.graphql'
import type { ContactOfCaseMutation } from './__generated__/ContactOfCaseMutation.graphql'
import { ContactPicker } from './ContactPicker'
import { CustomerCard } from './CustomerCard'
import styles from './CustomerPanel.module.css'

/** The person to talk to about a case of a company, to be chosen among its people. */
export function ContactOfCase({ item }: { item: ContactOfCase_case$key }) {
  const { t } = useLingui()
  const [isChoosing, setChoosing] = useState(false)
  const data = useFragment(
    graphql`
      fragment ContactOfCase_case on Case {
        id
        viewerCanUpdate {
          allowed
        }
        contact {
          id
          name
          ...CustomerCard_customer
        }
        customer {
          ... on Account {
            id
            name
          }
        }
      }
    `,
    item,
  )
  const [update] = useVerb<ContactOfCaseMutation>(graphql`
    mutation ContactOfCaseMutation($input: UpdateCaseInput!) {
      updateCase(input: $input) {
        case {
          id
          version
          ...ContactOfCase_case
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  const { contact, customer } = data
  const mayChange = data.viewerCanUpdate.allowed

  async function choose(contactId: string | null) {
    if (contactId === (contact?.id ?? null) || (await update({ caseId: data.id, contactId }))) setChoosing(false)
  }

  if (isChoosing && customer?.id && customer.name) {
    return (
      <div className={styles.person}>
        <ContactPicker
          account={{ id: customer.id, name: customer.name }}
          value={contact ? { id: contact.id, label: contact.name } : null}
          onChange={(choice) => void choose(choice?.id ?? null)}
          onCancel={() => setChoosing(false)}
        />
      </div>
    )
  }
  if (!contact) {
    if (!mayChange) return null
    return (
      <div className={styles.person}>
        <Button variant="link" icon={<UserRoundPlus size={14} aria-hidden="true" />} onPress={() => setChoosing(true)}>
          {t`Choose a contact`}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.person}>
      <CustomerCard customer={contact}>
        {mayChange && (
          <IconButton size="small" label={t`Change the contact`} placement="left" onPress={() => setChoosing(true)}>
            <UserRoundPen size={14} aria-hidden="true" />
          </IconButton>
        )}
      </CustomerCard>
    </div>
  )
}
