import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay'
import { Checkbox } from '../../../../kit/Checkbox'
import { Dialog } from '../../../../kit/Dialog'
import { toast } from '../../../../kit/Toast'
import { useVerb } from '../../../../relay/useVerb'
import type { ReactivateDialog_case$key } from './__generated__/ReactivateDialog_case.graphql'
import type { ReactivateDialogMutation } from './__generated__/ReactivateDialogMutation.graphql'
import type { ReactivateDialogQuery } from './__generated__/ReactivateDialogQuery.graphql'

interface Props {
  caseId: string
  onClose: () => void
}

/** Takes a closed case up again, and back into the queue it left. */
export function ReactivateDialog({ caseId, onClose }: Props) {
  const { node } = useLazyLoadQuery<ReactivateDialogQuery>(
    graphql`
      query ReactivateDialogQuery($id: ID!) {
        node(id: $id) {
          ...ReactivateDialog_case @alias(as: "case")
        }
      }
    `,
    { id: caseId },
    { fetchPolicy: 'store-and-network' },
  )
  return node?.case ? <Question item={node.case} onClose={onClose} /> : null
}

function Question({ item, onClose }: { item: ReactivateDialog_case$key; onClose: () => void }) {
  const { t } = useLingui()
  const { id, number, version, status, leftQueue } = useFragment(
    graphql`
      fragment ReactivateDialog_case on Case {
        id
        number
        version
        status
        leftQueue {
          name
        }
      }
    `,
    item,
  )
  const [returns, setReturns] = useState(true)
  const [reactivate, { isPending, problems }] = useVerb<ReactivateDialogMutation>(
    graphql`
      mutation ReactivateDialogMutation($input: ReactivateCaseInput!) {
        reactivateCase(input: $input) {
          case {
            id
            ...CaseHeader_case
            ...usePlaceVerbs_case
          }
          userErrors {
            ...problems_error @relay(mask: false)
            # What it says now, so that trying again is about that.
            ... on StaleCaseError {
              case {
                ...CaseHeader_case
                ...usePlaceVerbs_case
              }
            }
          }
        }
      }
    `,
    { show: 'form' },
  )
  const queue = leftQueue?.name

  async function submit() {
    const returnToQueue = returns && queue !== undefined
    if (!(await reactivate({ caseId: id, expectedVersion: version, returnToQueue }))) return
    toast(returnToQueue ? t`${number} is open again and waits in ${queue}` : t`${number} is open again`)
    onClose()
  }

  const consequence =
    status === 'RESOLVED'
      ? t`Work on the case goes on. Its resolution stays on the timeline, marked as undone, and its time can be billed anew.`
      : t`Work on the case goes on. What was cancelled stays cancelled.`
  return (
    <Dialog
      title={t`Reactivate ${number}`}
      consequence={consequence}
      primary={t`Reactivate`}
      isBusy={isPending}
      problems={problems.sentences}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {queue !== undefined && (
        <Checkbox isSelected={returns} onChange={setReturns} autoFocus>
          {t`Return it to ${queue}, where it waits for somebody`}
        </Checkbox>
      )}
    </Dialog>
  )
}
