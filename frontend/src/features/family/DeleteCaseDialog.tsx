import type { I18n } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useState } from 'react'
import { commitMutation, graphql, useLazyLoadQuery, useRelayEnvironment } from 'react-relay'
import type { Environment } from 'relay-runtime'
import { Dialog } from '../../kit/Dialog'
import { SkeletonRows } from '../../kit/Skeleton'
import { ErrorState } from '../../kit/States'
import { TextField } from '../../kit/TextField'
import { toast } from '../../kit/Toast'
import { failureText, Problems } from '../../relay/problems'
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
  const { t, i18n } = useLingui()
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
  const [answer, setAnswer] = useState<Answer | null>(null)
  async function ask() {
    setAnswer(null)
    setAnswer(await whatGoes(environment, i18n, caseId))
  }
  const askAtFirst = useEffectEvent(ask)
  useEffect(() => void askAtFirst(), [])
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
      {answer ? <Going answer={answer} onRetry={() => void ask()} /> : <SkeletonRows rows={2} height={18} />}
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
/** What would go; or why that cannot be said, in words. */
type Answer = { effect: Effect; refusals: readonly string[] }

function Going({ answer: { effect, refusals }, onRetry }: { answer: Answer; onRetry: () => void }) {
  const { t } = useLingui()
  if (effect) return <WhatGoes item={effect} />
  return (
    <ErrorState title={t`What goes with it could not be read`} onRetry={onRetry}>
      {refusals.join(' ')}
    </ErrorState>
  )
}

/** Asks what would go, and changes nothing. */
function whatGoes(environment: Environment, i18n: I18n, caseId: string): Promise<Answer> {
  return new Promise((answer) => {
    commitMutation<DeleteCaseDialogMutation>(environment, {
      mutation,
      variables: { input: { caseId, dryRun: true } },
      onCompleted: ({ deleteCase: { effect, userErrors } }) =>
        answer({ effect, refusals: new Problems(userErrors, i18n).sentences }),
      onError: (error) => answer({ effect: null, refusals: [failureText(error, i18n)] }),
    })
  })
}
