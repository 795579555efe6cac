import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { Button } from '../../kit/Button'
import { type Choice, ComboBox } from '../../kit/ComboBox'
import { Dialog } from '../../kit/Dialog'
import { toast } from '../../kit/Toast'
import { openDialog } from '../../lib/dialogs'
import { useVerb } from '../../relay/useVerb'
import type { FindCaseDialogMutation } from './__generated__/FindCaseDialogMutation.graphql'
import type { FindCaseDialogQuery } from './__generated__/FindCaseDialogQuery.graphql'
import styles from './Process.module.css'

interface Props {
  caseId: string
  onOpen: (number: string) => void
  onClose: () => void
}

/** Looks whether the customer has a case about this already: it is noted, and can be gone on with, or another one is opened. */
export function FindCaseDialog({ caseId, onOpen, onClose }: Props) {
  const { t } = useLingui()
  const { node } = useLazyLoadQuery<FindCaseDialogQuery>(
    graphql`
      query FindCaseDialogQuery($id: ID!) {
        node(id: $id) {
          ... on Case {
            number
            version
            existingCase {
              id
              number
              title
            }
            customer {
              ... on Account {
                id
                name
                recentCases(first: 50) {
                  id
                  number
                  title
                }
              }
              ... on Contact {
                id
                name
                recentCases(first: 50) {
                  id
                  number
                  title
                }
              }
            }
          }
        }
      }
    `,
    { id: caseId },
    { fetchPolicy: 'store-and-network' },
  )
  const known = node?.existingCase
  const [chosen, setChosen] = useState<Choice | null>(known ? { id: known.id, label: known.number, detail: known.title } : null)
  const [typed, setTyped] = useState('')
  const [run, { isPending, problems }] = useVerb<FindCaseDialogMutation>(
    graphql`
      mutation FindCaseDialogMutation($input: UpdateCaseInput!) {
        updateCase(input: $input) {
          case {
            id
            version
            existingCase {
              id
              number
              title
            }
            ...ProcessBar_case
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  const customer = node?.customer?.name ?? ''
  const customerId = node?.customer?.id
  const words = typed === chosen?.label ? [] : typed.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const choices: readonly Choice[] = (node?.customer?.recentCases ?? [])
    .filter(({ id }) => id !== caseId)
    .map(({ id, number, title }) => ({ id, label: number, detail: title }))
    .filter(({ label, detail }) => words.every((word) => `${label} ${detail ?? ''}`.toLocaleLowerCase().includes(word)))

  async function save() {
    if (!(await run({ caseId, existingCaseId: chosen?.id ?? null }))) return false
    return true
  }
  async function submit() {
    if (!(await save())) return
    const number = chosen?.label
    toast(number ? t`Goes on with ${number}` : t`Goes on with no other case`)
    onClose()
  }
  async function goOn() {
    if (!chosen || !(await save())) return
    onClose()
    onOpen(chosen.label)
  }
  return (
    <Dialog
      title={t`Find case`}
      consequence={t`Notes the case of ${customer} that this one goes on with. Nothing is merged or closed.`}
      primary={t`Save`}
      isBusy={isPending}
      problems={problems.sentences}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ComboBox
        label={t`Case of this customer`}
        placeholder={t`Number or words of the title`}
        choices={choices}
        onSearch={setTyped}
        value={chosen}
        onChange={setChosen}
        autoFocus
      />
      <div className={styles.found}>
        {chosen && (
          <Button isDisabled={isPending} onPress={() => void goOn()}>
            {t`Continue this case`}
          </Button>
        )}
        {customerId && (
          <Button variant="link" onPress={() => openDialog({ kind: 'newCase', customerId })}>
            {t`None of them: open a new case…`}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
