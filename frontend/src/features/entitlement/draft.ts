import { graphql, readInlineData } from 'react-relay'
import type { draft_entitlement$key } from './__generated__/draft_entitlement.graphql'
import { termsOf } from './terms'

export interface Chosen {
  id: string
  label: string
}

/** An entitlement as the form has it: numbers as they are typed. */
export interface EntitlementDraft {
  name: string
  description: string
  customer: Chosen | null
  startsOn: string
  endsOn: string
  allocation: string
  decreaseOn: string
  totalTerms: string
  restricts: boolean
  channels: readonly { channel: string; terms: string }[]
  products: readonly Chosen[]
  contacts: readonly Chosen[]
}

/** A year from today. */
export function emptyDraft(today: string, customer: Chosen | null): EntitlementDraft {
  const end = new Date(`${today}T12:00:00Z`)
  end.setUTCFullYear(end.getUTCFullYear() + 1)
  end.setUTCDate(end.getUTCDate() - 1)
  return {
    name: '',
    description: '',
    customer,
    startsOn: today,
    endsOn: end.toISOString().slice(0, 10),
    allocation: 'CASES',
    decreaseOn: 'RESOLUTION',
    totalTerms: '',
    restricts: false,
    channels: [],
    products: [],
    contacts: [],
  }
}

/** What is written down already. */
export function draftOf(key: draft_entitlement$key): EntitlementDraft {
  const found = readInlineData(
    graphql`
      fragment draft_entitlement on Entitlement @inline {
        name
        description
        startsOn
        endsOn
        allocation
        decreaseOn
        totalTerms
        restricts
        customer {
          ... on Account {
            id
            name
          }
          ... on Contact {
            id
            name
          }
        }
        channels {
          channel
          totalTerms
        }
        products {
          id
          name
        }
        contacts {
          id
          name
        }
      }
    `,
    key,
  )
  const { customer } = found
  return {
    ...found,
    description: found.description ?? '',
    totalTerms: plain(found.totalTerms ?? ''),
    customer: customer?.id ? { id: customer.id, label: customer.name ?? '' } : null,
    channels: found.channels.map(({ channel, totalTerms }) => ({ channel, terms: plain(totalTerms) })),
    products: found.products.map(({ id, name }) => ({ id, label: name })),
    contacts: found.contacts.map(({ id, name }) => ({ id, label: name })),
  }
}

/** `20.00` is typed as `20`. */
function plain(terms: string): string {
  return terms.replace(/\.?0+$/, (zeros) => (terms.includes('.') ? '' : zeros))
}

/** No id is empty, and a customer that does not exist is refused with everything else that is wrong. */
const nobody = 'nobody'

/** What to send. What is missing or no number is sent, too: the server says it all at once. */
export function inputOf(draft: EntitlementDraft) {
  const total = draft.totalTerms.trim()
  return {
    name: draft.name.trim(),
    description: draft.description.trim() || null,
    customerId: draft.customer?.id ?? nobody,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    allocation: draft.allocation as 'CASES' | 'HOURS',
    decreaseOn: (draft.allocation === 'HOURS' ? 'RESOLUTION' : draft.decreaseOn) as 'CREATION' | 'RESOLUTION',
    totalTerms: total === '' ? null : (termsOf(total) ?? total),
    restricts: draft.restricts,
    channels: draft.channels.map(({ channel, terms }) => ({
      channel: channel as 'PHONE',
      totalTerms: termsOf(terms) ?? terms,
    })),
    productIds: draft.products.map(({ id }) => id),
    contactIds: draft.contacts.map(({ id }) => id),
  }
}
