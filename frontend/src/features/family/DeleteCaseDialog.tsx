import { useLingui } from '@lingui/react/macro'
import { Suspense, use, useState } from 'react'
import { commitMutation, graphql, useLazyLoadQuery, useRelayEnvironment } from 'react-relay'
import type { Environment } from 'relay-runtime'
import { Dialog } from '../../kit/Dialog'
import { SkeletonRows } from '../../kit/Skeleton'
import { TextField } from '../../kit/TextField'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { DeleteCaseDialogMutation, DeleteCaseDialogMutation$data } from './__generated__/DeleteCaseDialogMutation.graphql'
import type { DeleteCaseDialogQuery } from './__generated__/DeleteCaseDialogQuery.graphql'
import { WhatGoes } from './WhatGoes'

const mutation = graphql`
  mutation DeleteCaseDialogMutation($input: DeleteCaseInput!) {
    deleteCase(input: $input) {
      effect {
        number
        ...WhatGoes_effect
      }
      userErrors {
        ...problems_error @relay(mask: false)
      }
    }
  }
`

interface Props {
  caseId: string
  onClosed: () => void
  onClose: () => void
}

/** Removes a case for good. It says what goes, and the number has to be typed. */
export function DeleteCaseDialog({ caseId, onClosed, onClose }: Props) {
  const { t } = useLingui()
  const environment = useRelayEnvironment()
  const { node } = useLazyLoadQuery<DeleteCaseDialogQuery>(
    graphql`
      query DeleteCaseDialogQuery($id: ID!) {
        node(id: $id) {
          ... on Case {
            number
          }
        }
      }
    `,
    { id: caseId },
  )
  const number = node?.number ?? ''
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [asked] = useState(() => whatGoes(environment, caseId))
  const [run, { isPending, problems }] = useVerb<DeleteCaseDialogMutation>(mutation, { show: 'form' })
  async function submit() {
    const isSame = typed.trim().toUpperCase() === number
    setWrong(!isSame)
    if (!isSame || !(await run({ caseId, dryRun: false }))) return
    toast(t`${number} is deleted`)
    onClose()
    onClosed()
  }
  return (
    <Dialog
      title={t`Delete ${number}`}
      consequence={t`Removes the case for good, with everything below. This cannot be undone; the change log keeps what it was.`}
      primary={t`Delete for good`}
      dismiss={t`Keep it`}
      isDanger
      isBusy={isPending}
      problems={problems.sentences}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Suspense fallback={<SkeletonRows rows={2} height={18} />}>
        <Going asked={asked} />
      </Suspense>
      <TextField
        label={t`Type ${number} to confirm`}
        value={typed}
        onChange={setTyped}
        problem={isWrong ? t`This is not the number of the case.` : undefined}
        isRequired
        autoFocus
      />
    </Dialog>
  )
}

type Effect = DeleteCaseDialogMutation$data['deleteCase']['effect']

function Going({ asked }: { asked: Promise<Effect> }) {
  const effect = use(asked)
  return effect && <WhatGoes item={effect} />
}

/** Asks what would go, and changes nothing. */
function whatGoes(environment: Environment, caseId: string): Promise<Effect> {
  return new Promise((answer) => {
    commitMutation<DeleteCaseDialogMutation>(environment, {
      mutation,
      variables: { input: { caseId, dryRun: true } },
      onCompleted: ({ deleteCase }) => answer(deleteCase.effect),
      onError: () => answer(null),
    })
  })
}
