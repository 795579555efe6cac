import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AssigneeLookup } from '../../features/assign/AssigneeLookup'
import { NewCaseDialog } from '../../features/customer/newcase/NewCaseDialog'
import { NewCaseTerms } from '../../features/entitlement/NewCaseTerms'
import { DraftSuggestions } from '../../features/similar/DraftSuggestions'
import { useLend } from '../../features/similar/useLend'
import { paths } from '../../lib/paths'
import { useViewer } from '../../relay/viewer'
import type { DialogProps } from '../Dialogs'
import { queueRoute } from '../router'

/** The new case goes into the queue the agent is in, and is shown beside its list. */
export function NewCase({ customerId, queueId, onClose }: DialogProps<'newCase'>) {
  const here = useParams({ strict: false }).queueId
  const navigate = useNavigate()
  const lend = useLend()
  const [answerOf, setAnswerOf] = useState<string | null>(null)
  const { can } = useViewer()
  const open = (number: string) => {
    if (here === undefined) return void navigate({ href: paths.case(number) })
    void navigate({ to: queueRoute.fullPath, params: { queueId: here }, search: (before) => ({ ...before, case: number }) })
  }
  return (
    <NewCaseDialog
      {...(customerId !== undefined && { customerId })}
      queueId={queueId ?? here ?? null}
      termsField={(field) => can('ENTITLEMENT_READ') && <NewCaseTerms {...field} />}
      ownerField={(field) => <AssigneeLookup {...field} />}
      similar={(draft, look) => <DraftSuggestions draft={draft} chosen={answerOf} onChoose={setAnswerOf} onOpen={look} />}
      onCreated={(caseId) => answerOf !== null && void lend(caseId, answerOf)}
      onClose={onClose}
      onOpen={open}
    />
  )
}
