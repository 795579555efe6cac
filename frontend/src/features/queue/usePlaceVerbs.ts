import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import type { RecordSourceSelectorProxy } from 'relay-runtime'
import { toast } from '../../kit/Toast'
import { Problems } from '../../relay/problems'
import { useUndoing } from '../../relay/useUndo'
import { useVerb } from '../../relay/useVerb'
import { useViewer } from '../../relay/viewer'
import type { usePlaceVerbs_case$data, usePlaceVerbs_case$key } from './__generated__/usePlaceVerbs_case.graphql'
import type { usePlaceVerbsAssignMutation } from './__generated__/usePlaceVerbsAssignMutation.graphql'
import type { usePlaceVerbsPickMutation } from './__generated__/usePlaceVerbsPickMutation.graphql'
import type { usePlaceVerbsRemoveMutation } from './__generated__/usePlaceVerbsRemoveMutation.graphql'
import { usePickNext } from './usePickNext'
import { useRelease } from './useRelease'

/** What can be done about the place of a case in its queue, and to whom it belongs. */
export interface PlaceVerbs {
  place: usePlaceVerbs_case$data
  pick: () => Promise<void>
  release: () => Promise<void>
  remove: () => Promise<void>
  assignToMe: () => Promise<void>
  can: { pick: boolean; release: boolean; remove: boolean; assign: boolean; assignToMe: boolean; queue: boolean }
}

/** The verbs of picking for one case. `onOpen` is called with the number of another case when the agent goes on to that one. */
export function usePlaceVerbs(key: usePlaceVerbs_case$key, onOpen: (number: string) => void): PlaceVerbs {
  const { t, i18n } = useLingui()
  const { userId, name, can } = useViewer()
  const place = useFragment(
    graphql`
      fragment usePlaceVerbs_case on Case {
        id
        number
        status
        queue {
          id
          name
        }
        worker {
          id
          name
        }
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
        viewerCanPick {
          allowed
        }
        viewerCanRelease {
          allowed
        }
      }
    `,
    key,
  )
  const pickNext = usePickNext(onOpen)
  const { id, number } = place
  const queue = place.queue
  const ownerId = place.owner && place.owner.__typename !== '%other' ? place.owner.id : undefined

  const [pickVerb] = useVerb<usePlaceVerbsPickMutation>(
    graphql`
      mutation usePlaceVerbsPickMutation($input: PickQueueItemInput!) {
        pickQueueItem(input: $input) {
          case {
            ...usePlaceVerbs_case
          }
          commandId
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    {
      onRefused: ({ errors, sentences }) => {
        if (!queue || !errors.some((error) => error.code === 'ALREADY_PICKED')) return false
        toast(sentences.join(' '), {
          kind: 'problem',
          action: { label: t`Pick the next`, run: () => void pickNext(queue.id) },
        })
        return true
      },
    },
  )
  const undoing = useUndoing()
  const [releaseVerb] = useRelease()
  const [removeVerb] = useVerb<usePlaceVerbsRemoveMutation>(graphql`
    mutation usePlaceVerbsRemoveMutation($input: RemoveFromQueueInput!) {
      removeFromQueue(input: $input) {
        case {
          ...usePlaceVerbs_case
        }
        commandId
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  const [assignVerb] = useVerb<usePlaceVerbsAssignMutation>(graphql`
    mutation usePlaceVerbsAssignMutation($input: AssignCasesInput!) {
      assignCases(input: $input) {
        outcomes {
          case {
            ...usePlaceVerbs_case
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)

  async function pick() {
    const optimisticUpdater = (store: RecordSourceSelectorProxy) => work(store, id, { userId, name })
    const payload = await pickVerb({ caseId: id }, { optimisticUpdater })
    if (payload) toast(t`You work on ${number} now`, undoing(number, payload.commandId))
  }

  async function release() {
    const optimisticUpdater = (store: RecordSourceSelectorProxy) => work(store, id, null)
    const payload = await releaseVerb({ caseId: id }, { optimisticUpdater })
    if (payload) toast(t`${number} waits again in its queue`, undoing(number, payload.commandId))
  }

  async function remove() {
    if (!queue) return
    const { name } = queue
    const payload = await removeVerb({ caseId: id })
    if (payload) toast(t`${number} is out of ${name}`, undoing(number, payload.commandId))
  }

  async function assign(to: string): Promise<boolean> {
    const payload = await assignVerb({ caseIds: [id], ownerId: to })
    const refusals = new Problems(payload?.outcomes.flatMap((outcome) => outcome.userErrors) ?? [], i18n)
    for (const sentence of refusals.sentences) toast(sentence, { kind: 'problem' })
    return payload !== null && refusals.isEmpty
  }

  async function assignToMe() {
    if (!(await assign(userId))) return
    const undo = ownerId ? { undo: () => void assign(ownerId) } : {}
    toast(t`${number} is yours`, undo)
  }

  const isActive = place.status === 'ACTIVE'
  return {
    place,
    pick,
    release,
    remove,
    assignToMe,
    can: {
      pick: place.viewerCanPick.allowed && place.worker?.id !== userId,
      release: place.viewerCanRelease.allowed,
      remove: isActive && queue !== null && queue !== undefined && can('QUEUE_WORK'),
      assign: isActive && can('CASE_ASSIGN'),
      assignToMe: isActive && ownerId !== userId && can('CASE_ASSIGN'),
      queue: isActive && can('QUEUE_WORK'),
    },
  }
}

/** Shows at once who works on a case; what else changes comes with the answer. */
function work(store: RecordSourceSelectorProxy, caseId: string, by: { userId: string; name: string } | null) {
  const record = store.get(caseId)
  if (!record) return
  if (by) {
    const user = store.get(by.userId) ?? store.create(by.userId, 'User').setValue(by.userId, 'id').setValue(by.name, 'name')
    record.setLinkedRecord(user, 'worker')
  } else record.setValue(null, 'worker')
  record.getLinkedRecord('viewerCanRelease')?.setValue(by !== null, 'allowed')
}
