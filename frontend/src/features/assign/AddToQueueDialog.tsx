import { useLingui } from '@lingui/react/macro'
import { Inbox, Lock } from 'lucide-react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { CommandPalette } from '../../kit/CommandPalette'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { AddToQueueDialogMutation } from './__generated__/AddToQueueDialogMutation.graphql'
import type { AddToQueueDialogQuery } from './__generated__/AddToQueueDialogQuery.graphql'
import type { AddToQueueDialogRemoveMutation } from './__generated__/AddToQueueDialogRemoveMutation.graphql'

interface Props {
  caseId: string
  onClose: () => void
}

/** Puts a case into a queue, or moves it there: a letter of the name and Enter. */
export function AddToQueueDialog({ caseId, onClose }: Props) {
  const { t } = useLingui()
  const { node, queues } = useLazyLoadQuery<AddToQueueDialogQuery>(
    graphql`
      query AddToQueueDialogQuery($id: ID!) {
        node(id: $id) {
          __typename
          ... on Case {
            number
            queue {
              id
              name
            }
            worker {
              name
            }
          }
        }
        queues {
          id
          name
          visibility
          counts {
            waiting
          }
        }
      }
    `,
    { id: caseId },
    { fetchPolicy: 'store-and-network' },
  )
  const [add] = useVerb<AddToQueueDialogMutation>(graphql`
    mutation AddToQueueDialogMutation($input: AddToQueueInput!) {
      addToQueue(input: $input) {
        case {
          id
          version
          queue {
            id
            name
          }
          queueItem {
            id
            enteredAt
          }
          worker {
            id
            name
          }
          queueEnteredAt
          viewerCanPick {
            allowed
            reason
          }
          viewerCanRelease {
            allowed
            reason
          }
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  const [remove] = useVerb<AddToQueueDialogRemoveMutation>(graphql`
    mutation AddToQueueDialogRemoveMutation($input: RemoveFromQueueInput!) {
      removeFromQueue(input: $input) {
        case {
          id
          version
          queue {
            id
          }
          queueItem {
            id
          }
          viewerCanPick {
            allowed
            reason
          }
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  if (node?.__typename !== 'Case') return null
  const { number, queue, worker } = node

  async function choose(queueId: string, name: string) {
    if (!(await add({ caseId, queueId }))) return
    const back = queue ? () => add({ caseId, queueId: queue.id }) : () => remove({ caseId })
    toast(t`${number} waits in ${name}`, { undo: () => void back() })
    onClose()
  }

  const from = queue?.name
  const who = worker?.name
  return (
    <CommandPalette
      label={t`Add ${number} to a queue`}
      placeholder={t`Add to queue…`}
      note={
        from === undefined
          ? t`This case is in no queue. It will wait there for somebody; its owner stays.`
          : who === undefined
            ? t`This case waits in ${from}. It will leave that queue; its owner stays.`
            : t`This case is in ${from}, and ${who} works on it. It will leave that queue and wait for somebody; its owner stays.`
      }
      groups={[
        {
          id: 'queues',
          label: t`Queues`,
          items: queues.map(({ id, name, visibility, counts }) => {
            const { waiting } = counts
            const Icon = visibility === 'PRIVATE' ? Lock : Inbox
            return {
              id,
              label: name,
              icon: <Icon size={16} strokeWidth={1.75} aria-hidden="true" />,
              detail: id === queue?.id ? t`is here now` : t`${waiting} waiting`,
              run: () => void choose(id, name),
            }
          }),
        },
      ]}
      onClose={onClose}
      staysOpen
    />
  )
}
