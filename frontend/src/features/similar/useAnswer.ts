import { useLingui } from '@lingui/react/macro'
import { graphql, useFragment } from 'react-relay'
import { toast } from '../../kit/Toast'
import { openDialog } from '../../lib/dialogs'
import { writeDraft } from '../../lib/drafts'
import type { useAnswer_case$key } from './__generated__/useAnswer_case.graphql'
import { writeAnswer } from './writeAnswer'

/** What can be done with the answer of a similar case: it becomes what is typed into the reply, or into the dialog that resolves. */
export function useAnswer(item: useAnswer_case$key) {
  const { t } = useLingui()
  const { resolution } = useFragment(
    graphql`
      fragment useAnswer_case on Case {
        resolution {
          subject
          description
          resolutionType {
            id
          }
        }
      }
    `,
    item,
  )
  const text = [resolution?.subject, resolution?.description].filter(Boolean).join('\n\n')

  /** Opens the dialog that resolves, with the answer in it. */
  function resolveWith(caseId: string, onClosed: () => void) {
    if (resolution) writeAnswer(caseId, resolution)
    openDialog({ kind: 'resolve', caseId, onClosed })
  }

  /** Puts the answer into the reply to the customer, which the timeline then shows. */
  function replyWith(caseId: string) {
    writeDraft(caseId, 'email', { description: text })
    toast(t`The answer is in the e-mail that you can send`)
  }

  /** Offers to go on with the answer once it was linked. */
  function offer(caseId: string) {
    if (!resolution) return
    toast(t`Its answer can be used here`, {
      action: { label: t`Resolve with it`, run: () => resolveWith(caseId, () => {}) },
    })
  }
  return { hasAnswer: resolution !== null && resolution !== undefined, resolveWith, replyWith, offer }
}
