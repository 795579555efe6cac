import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay'
import { Button } from '../../../../kit/Button'
import { Checkbox } from '../../../../kit/Checkbox'
import { Dialog } from '../../../../kit/Dialog'
import { toast } from '../../../../kit/Toast'
import { openDialog } from '../../../../lib/dialogs'
import { useUndo } from '../../../../relay/useUndo'
import { useVerb } from '../../../../relay/useVerb'
import { Children } from '../Children'
import { OpenActivities } from '../OpenActivities'
import type { CancelDialog_case$key } from './__generated__/CancelDialog_case.graphql'
import type { CancelDialogMutation } from './__generated__/CancelDialogMutation.graphql'
import type { CancelDialogQuery } from './__generated__/CancelDialogQuery.graphql'
import { CancelReason } from './CancelReason'

interface Props {
  caseId: string
  onClosed: () => void
  onClose: () => void
}

/** Gives a case up. While anything is still to be done it says what. */
export function CancelDialog({ caseId, ...props }: Props) {
  const { node } = useLazyLoadQuery<CancelDialogQuery>(
    graphql`
      query CancelDialogQuery($id: ID!) {
        node(id: $id) {
          ...CancelDialog_case @alias(as: "case")
        }
      }
    `,
    { id: caseId },
    { fetchPolicy: 'store-and-network' },
  )
  return node?.case ? <Question item={node.case} {...props} /> : null
}

function Question({ item, onClosed, onClose }: Omit<Props, 'caseId'> & { item: CancelDialog_case$key }) {
  const { t } = useLingui()
  const found = useFragment(
    graphql`
      fragment CancelDialog_case on Case {
        id
        number
        version
        ...CancelReason_case
        queue {
          name
        }
        openActivities {
          id
        }
        viewerCanMerge {
          allowed
        }
        closesWithIt {
          openActivities {
            id
          }
        }
        ...Children_case
        ...OpenActivities_case
      }
    `,
    item,
  )
  const [cancels, setCancels] = useState(false)
  const hasOpenChildren = found.closesWithIt.some(({ openActivities }) => openActivities.length > 0)
  const [reason, setReason] = useState<string | null>(null)
  const undo = useUndo()
  const [cancel, { isPending, problems }] = useVerb<CancelDialogMutation>(
    graphql`
      mutation CancelDialogMutation($input: CancelCaseInput!) {
        cancelCase(input: $input) {
          case {
            id
            ...CaseHeader_case
            ...usePlaceVerbs_case
          }
          commandId
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
  const { number } = found
  const queue = found.queue?.name
  const viewerCanMerge = found.viewerCanMerge.allowed
  const isHeld = found.openActivities.length > 0

  async function submit() {
    const payload = await cancel({
      caseId: found.id,
      expectedVersion: found.version,
      statusReasonId: reason,
      childActivities: cancels ? 'CANCEL' : 'REFUSE',
      dryRun: false,
    })
    if (!payload) return
    const { commandId } = payload
    toast(t`${number} is cancelled`, commandId ? { undo: () => void undo(number, commandId) } : {})
    onClose()
    onClosed()
  }

  const consequence = isHeld
    ? t`It cannot be cancelled while something is still to be done. Complete or cancel that first.`
    : queue === undefined
      ? t`Gives the case up. Nothing is billed.`
      : t`Gives the case up and takes it out of ${queue}. Nothing is billed.`
  return (
    <Dialog
      title={t`Cancel ${number}`}
      consequence={consequence}
      primary={t`Cancel the case`}
      dismiss={t`Keep it`}
      isDanger
      isBusy={isPending}
      isDisabled={isHeld}
      problems={problems.sentences}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <CancelReason item={found} value={reason} onChange={setReason} />
      <OpenActivities item={found} />
      <Children item={found}>
        {hasOpenChildren && (
          <Checkbox isSelected={cancels} onChange={setCancels}>
            {t`Cancel what is still to be done for them`}
          </Checkbox>
        )}
      </Children>
      {viewerCanMerge && (
        <p>
          <Button variant="link" onPress={() => openDialog({ kind: 'merge', caseIds: [found.id] })}>
            {t`The same as another case? Merge it instead…`}
          </Button>
        </p>
      )}
    </Dialog>
  )
}
