import { useLingui } from '@lingui/react/macro'
import { UsersRound } from 'lucide-react'
import { useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { Avatar } from '../../kit/Avatar'
import { CommandPalette, type PaletteItem } from '../../kit/CommandPalette'
import { useViewer } from '../../relay/viewer'
import type { AssignDialogQuery } from './__generated__/AssignDialogQuery.graphql'
import { Refusals } from './Refusals'
import { type Assigned, type Refused, useAssign } from './useAssign'
import { usePeople } from './usePeople'

interface Props {
  caseIds: readonly string[]
  onClose: () => void
}

/** Makes a colleague or a team the owner of one or many cases: a letter of the name and Enter. */
export function AssignDialog({ caseIds, onClose }: Props) {
  const [refused, setRefused] = useState<readonly Refused[] | null>(null)
  const { nodes } = useLazyLoadQuery<AssignDialogQuery>(
    graphql`
      query AssignDialogQuery($ids: [ID!]!) {
        nodes(ids: $ids) {
          __typename
          ... on Case {
            id
            number
            title
            owner {
              __typename
              ... on User {
                id
                name
              }
              ... on Team {
                id
                name
              }
            }
          }
        }
      }
    `,
    { ids: caseIds },
    { fetchPolicy: 'store-or-network' },
  )
  const cases = nodes.flatMap((node): Assigned[] => {
    if (node?.__typename !== 'Case') return []
    const { id, number, title } = node
    const owner = node.owner && 'id' in node.owner ? node.owner : null
    return [{ id, number, title, ownerId: owner?.id ?? null, ownerName: owner?.name ?? null }]
  })
  const assign = useAssign(cases, (some) => (some.length > 0 ? setRefused(some) : onClose()))
  if (refused) return <Refusals refused={refused} total={cases.length} onClose={onClose} />
  return <Choice cases={cases} onChoose={(id, name) => void assign(id, name)} onClose={onClose} />
}

interface ChoiceProps {
  cases: readonly Assigned[]
  onChoose: (id: string, name: string) => void
  onClose: () => void
}

function Choice({ cases, onChoose, onClose }: ChoiceProps) {
  const { t } = useLingui()
  const me = useViewer()
  const { users, teams, isSearching, search } = usePeople()
  const [only] = cases.length === 1 ? cases : []
  const { number, ownerName } = only ?? {}
  const count = cases.length
  const myName = me.name
  const current = (id: string) => (only?.ownerId === id ? { detail: t`owner now` } : {})
  const person = (id: string, name: string, label = name): PaletteItem => ({
    id,
    label,
    icon: <Avatar name={name} size={20} />,
    ...current(id),
    run: () => onChoose(id, name),
  })
  const groups = [
    {
      id: 'users',
      label: t`Colleagues`,
      items: [
        person(me.userId, me.name, t`Me: ${myName}`),
        ...users.filter(({ id }) => id !== me.userId).map(({ id, name }) => person(id, name)),
      ],
    },
    {
      id: 'teams',
      label: t`Teams`,
      items: teams.map(({ id, name }) => ({
        id,
        label: name,
        icon: <UsersRound size={20} strokeWidth={1.75} aria-hidden="true" />,
        ...current(id),
        run: () => onChoose(id, name),
      })),
    },
  ]
  return (
    <CommandPalette
      label={only ? t`Assign ${number}` : t`Assign ${count} cases`}
      placeholder={t`Assign to…`}
      note={
        only
          ? ownerName
            ? t`${ownerName} owns this case. Its queue and who works on it stay as they are.`
            : t`Nobody owns this case. Its queue and who works on it stay as they are.`
          : t`${count} cases get this owner. Their queues and who works on them stay as they are.`
      }
      groups={groups}
      isSearching={isSearching}
      onSearch={search}
      onClose={onClose}
      staysOpen
    />
  )
}
