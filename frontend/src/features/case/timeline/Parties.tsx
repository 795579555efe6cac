import { useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import { graphql, useFragment } from 'react-relay'
import { Link } from '../../../kit/Link'
import { paths } from '../../../lib/paths'
import type { Parties_activity$key } from './__generated__/Parties_activity.graphql'
import styles from './Timeline.module.css'

/** Who took part, role by role; customers lead to their page. */
export function Parties({ item }: { item: Parties_activity$key }) {
  const { t } = useLingui()
  const { kind, parties } = useFragment(
    graphql`
      fragment Parties_activity on Activity {
        kind
        parties {
          role
          address
          party {
            __typename
            ... on Account {
              id
              name
            }
            ... on Contact {
              id
              name
            }
            ... on User {
              id
              name
            }
          }
        }
      }
    `,
    item,
  )
  const isCall = kind === 'PHONE_CALL'
  const titles: Record<string, string> = {
    SENDER: isCall ? t`Caller` : t({ message: 'From', context: 'e-mail' }),
    TO: isCall ? t`Called` : t`To`,
    CC: t`Cc`,
    BCC: t`Bcc`,
    ORGANIZER: t`Organizer`,
    REQUIRED_ATTENDEE: t`Attendees`,
    OPTIONAL_ATTENDEE: t`Optional`,
  }
  const roles = [...new Set(parties.map(({ role }) => role))]
  if (roles.length === 0) return null
  return (
    <dl className={styles.people}>
      {roles.map((role) => (
        <div key={role}>
          <dt>{titles[role] ?? role}</dt>
          <dd>
            {parties
              .filter((one) => one.role === role)
              .map(({ party, address }, index) => (
                <Fragment key={`${party && 'id' in party ? party.id : ''} ${address ?? ''}`}>
                  {index > 0 && ', '}
                  <Who party={party} address={address} />
                </Fragment>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface WhoProps {
  party: { readonly __typename: string; readonly id?: string; readonly name?: string } | null | undefined
  address: string | null | undefined
}

function Who({ party, address }: WhoProps) {
  if (!party?.name) return <span>{address}</span>
  if (party.__typename === 'User' || !party.id) return <span title={address ?? undefined}>{party.name}</span>
  return <Link href={paths.customer(party.id)}>{party.name}</Link>
}
