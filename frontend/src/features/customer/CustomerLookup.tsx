import { useLingui } from '@lingui/react/macro'
import { Building2, Plus, UserRound } from 'lucide-react'
import { useState } from 'react'
import { graphql } from 'react-relay'
import { type Choice, ComboBox } from '../../kit/ComboBox'
import { useSearch } from '../../relay/useSearch'
import type { CustomerLookupQuery } from './__generated__/CustomerLookupQuery.graphql'

export type CustomerChoice = Choice

/** What is to be entered anew, with what was typed. */
export type NewCustomer = { kind: 'ACCOUNT' | 'CONTACT'; typed: string }

interface Props {
  label: string
  value: CustomerChoice | null
  onChange: (choice: CustomerChoice | null) => void
  /** Only companies, or only people. */
  kind?: 'ACCOUNT' | 'CONTACT'
  /** Only people of this company. */
  accountId?: string
  /** The lookup offers to enter what is not found. */
  onNew?: (customer: NewCustomer) => void
  /** What `onNew` may enter; by default both. */
  newKinds?: readonly NewCustomer['kind'][]
  problem?: string | undefined
  placeholder?: string
  isRequired?: boolean
  isDisabled?: boolean
  autoFocus?: boolean
}

const newId = 'new:'

/** Finds a customer by what is typed: the beginning of any word of the name, the number, the e-mail address or the telephone. */
export function CustomerLookup({
  kind,
  accountId,
  onNew,
  newKinds = ['ACCOUNT', 'CONTACT'],
  onChange,
  problem,
  ...props
}: Props) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const { data, isSearching, failure, search } = useSearch<CustomerLookupQuery>(graphql`
    query CustomerLookupQuery($search: String!, $kind: CustomerKind, $accountId: ID) {
      customers(search: $search, kind: $kind, accountId: $accountId, first: 20) {
        nodes {
          __typename
          ... on Account {
            id
            name
            city
            email
          }
          ... on Contact {
            id
            name
            email
            account {
              name
            }
          }
        }
      }
    }
  `)
  const onSearch = (text: string) => {
    setTyped(text)
    search({ search: text, kind: kind ?? null, accountId: accountId ?? null })
  }
  const found = data?.customers.nodes.flatMap((one): CustomerChoice[] => {
    switch (one.__typename) {
      case 'Account':
        return [{ id: one.id, label: one.name, detail: detail(one.email ?? one.city), icon: icons.ACCOUNT }]
      case 'Contact':
        return [
          {
            id: one.id,
            label: one.name,
            detail: detail(accountId === undefined && one.account?.name, one.email),
            icon: icons.CONTACT,
          },
        ]
      default:
        return []
    }
  })
  const name = typed.trim()
  const labels = {
    ACCOUNT: name ? t`New account “${name}”` : t`New account`,
    CONTACT: name ? t`New contact “${name}”` : t`New contact`,
  }
  const anew = onNew && !isSearching ? newKinds.map((one) => ({ id: newId + one, label: labels[one], icon: icons.NEW })) : []
  return (
    <ComboBox<CustomerChoice>
      {...props}
      choices={[...(found ?? []), ...anew]}
      onSearch={onSearch}
      isSearching={isSearching}
      problem={problem ?? failure ?? undefined}
      onChange={(choice) => {
        const wanted = newKinds.find((one) => choice?.id === newId + one)
        if (wanted) onNew?.({ kind: wanted, typed: name })
        else onChange(choice)
      }}
    />
  )
}

const icon = { size: 15, strokeWidth: 1.75, 'aria-hidden': true } as const
const icons = { ACCOUNT: <Building2 {...icon} />, CONTACT: <UserRound {...icon} />, NEW: <Plus {...icon} /> }

function detail(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ')
}
