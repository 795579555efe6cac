import { useLingui } from '@lingui/react/macro'
import { type ReactNode, Suspense, useState } from 'react'
import { graphql } from 'react-relay'
import { Button } from '../../../kit/Button'
import { Dialog } from '../../../kit/Dialog'
import { Skeleton } from '../../../kit/Skeleton'
import { toast } from '../../../kit/Toast'
import { openDialog } from '../../../lib/dialogs'
import { offerNote, withdrawNote } from '../../../lib/offeredNotes'
import { useVerb } from '../../../relay/useVerb'
import { useViewer } from '../../../relay/viewer'
import type { NewCaseDialogMutation } from './__generated__/NewCaseDialogMutation.graphql'
import { CaseFields, type OwnerField } from './CaseFields'
import type { KnownCase } from './CustomerBrief'
import { type Draft, inputOf, isWorthKeeping, noteOf, useDraft } from './draft'
import { focusIn } from './focusIn'
import styles from './NewCaseDialog.module.css'
import { useLists } from './useLists'
import { WhoFields } from './WhoFields'

/** The field that chooses an entitlement and says what the case takes of it. */
export type TermsField = (field: {
  about: { customerId: string; contactId: string | null; productId: string | null; origin: 'PHONE' | null }
  value: string | null | undefined
  onChange: (id: string | null | undefined) => void
  problem: string | undefined
}) => ReactNode

export interface NewCaseDialogProps {
  /** Begins with this customer. */
  customerId?: string
  /** The queue the agent is in. */
  queueId: string | null
  ownerField: OwnerField
  /** What is like the case that is being written. */
  similar?: (draft: SimilarDraft, onOpen: (number: string) => void) => ReactNode
  /** The case was opened. */
  onCreated?: (caseId: string) => void
  /** What it will be served under; it belongs to another part of the desk. */
  termsField: TermsField
  onClose: () => void
  /** A case is to be shown: the new one, or one that is continued. */
  onOpen: (number: string) => void
}

/** What of a draft tells what is like it. */
export interface SimilarDraft {
  title: string
  description: string
  subjectId: string | null
  productId: string | null
  customerId: string | null
}

/** Opens a case. What is typed is kept until it is sent or let go. */
export function NewCaseDialog({
  customerId,
  queueId,
  ownerField,
  termsField,
  similar,
  onCreated,
  onClose,
  onOpen,
}: NewCaseDialogProps) {
  const { t } = useLingui()
  const { userId } = useViewer()
  const { draft, change, discard } = useDraft(userId, customerId)
  const [wasKept, setKept] = useState(() => isWorthKeeping(draft, customerId))
  const lists = useLists(customerId)
  const [create, { isPending, problems, reset }] = useVerb<NewCaseDialogMutation>(
    graphql`
      mutation NewCaseDialogMutation($input: CreateCaseInput!) {
        createCase(input: $input) {
          case {
            id
            number
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  const given = lists.node
  const known = given?.__typename === 'Account' || given?.__typename === 'Contact' ? given : null
  const shown =
    draft.customer === null && known && !wasKept
      ? { ...draft, customer: { id: known.id, label: known.name, isAccount: known.__typename === 'Account' } }
      : draft
  const request = { kind: 'newCase', ...(customerId !== undefined && { customerId }) } as const

  async function submit() {
    const made = (await create(inputOf(shown, queueId)))?.case
    if (!made) return focusFirstProblem()
    discard()
    onClose()
    onCreated?.(made.id)
    const { number } = made
    toast(t`${number} is open`)
    onOpen(number)
  }

  function close() {
    onClose()
    if (!isWorthKeeping(draft, customerId)) return discard()
    toast(t`Your draft is kept for the next new case`, {
      action: { label: t`Discard it`, run: () => void discard() },
    })
  }

  /** Another case is looked at: what was typed stays for later. */
  function look(number: string) {
    close()
    onOpen(number)
  }

  function startOver() {
    const bringBack = discard()
    reset()
    setKept(false)
    toast(t`The draft is gone`, { undo: bringBack })
  }

  function goOnWith(existing: KnownCase) {
    const note = noteOf(draft)
    const bringBack = discard()
    onClose()
    onOpen(existing.number)
    if (note === '') return
    offerNote(existing.id, note)
    const { number } = existing
    const undo = () => {
      withdrawNote(existing.id)
      bringBack()
      openDialog(request)
    }
    toast(t`What you typed is offered as a note on ${number}`, { undo })
  }

  return (
    <Dialog
      title={t`New case`}
      primary={t`Create case`}
      onSubmit={() => void submit()}
      onClose={close}
      isBusy={isPending}
      isWide
      problems={problems.general}
      consequence={
        wasKept && (
          <span className={styles.kept}>
            {t`This is the draft you left.`}
            <Button variant="link" onPress={startOver}>
              {t`Start over`}
            </Button>
          </span>
        )
      }
    >
      <WhoFields draft={shown} change={change} problems={problems} onContinue={goOnWith} />
      {shown.customer && (
        <Suspense fallback={<Skeleton height={32} />}>
          {termsField({
            about: {
              customerId: shown.customer.id,
              contactId: shown.contact?.id ?? null,
              productId: shown.product?.id ?? null,
              origin: shown.origin as 'PHONE' | null,
            },
            value: shown.entitlementId,
            onChange: (entitlementId) => change({ entitlementId }),
            problem: problems.at('entitlementId'),
          })}
        </Suspense>
      )}
      <CaseFields
        draft={shown}
        change={change}
        problems={problems}
        lists={lists}
        queueId={queueId}
        ownerField={ownerField}
        similar={similar?.(likeness(shown), look)}
      />
    </Dialog>
  )
}

function likeness({ title, description, subject, product, customer }: Draft): SimilarDraft {
  return {
    title,
    description,
    subjectId: subject?.id ?? null,
    productId: product?.id ?? null,
    customerId: customer?.id ?? null,
  }
}

/** Once the refusals are on the screen, the keyboard is where the first of them is. */
function focusFirstProblem() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  focusIn('[aria-invalid="true"]')
}
