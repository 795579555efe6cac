import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { type Choice, ComboBox } from '../../kit/ComboBox'
import { Dialog } from '../../kit/Dialog'
import type { AddChildDialogQuery } from './__generated__/AddChildDialogQuery.graphql'
import { useFoundCases } from './useFoundCases'
import { type Refused, useSetParent } from './useSetParent'

interface Props {
  parentId: string
  onClose: () => void
}

/** Puts a case that is there already below another. */
export function AddChildDialog({ parentId, onClose }: Props) {
  const { t } = useLingui()
  const { node } = useLazyLoadQuery<AddChildDialogQuery>(
    graphql`
      query AddChildDialogQuery($id: ID!) {
        node(id: $id) {
          ... on Case {
            number
            customer {
              ... on Account {
                id
              }
              ... on Contact {
                id
              }
            }
          }
        }
      }
    `,
    { id: parentId },
  )
  const number = node?.number ?? ''
  const { found, isSearching, search } = useFoundCases(node?.customer?.id ?? null)
  const [chosen, setChosen] = useState<Choice | null>(null)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const { setParent, isPending, problems } = useSetParent()
  async function submit() {
    if (!chosen) return
    const left = await setParent(parentId, [chosen.id])
    if (left === null) return
    setRefused(left)
    if (left.length === 0) onClose()
  }
  return (
    <Dialog
      title={t`Add a child case to ${number}`}
      consequence={t`The case keeps everything it has; nothing is inherited.`}
      primary={t`Add`}
      isBusy={isPending}
      isDisabled={chosen === null}
      problems={[...problems.sentences, ...refused.map(({ message }) => message)]}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ComboBox
        label={t`Case`}
        placeholder={t`Number or title of an active case`}
        choices={found.filter(({ id }) => id !== parentId)}
        onSearch={search}
        isSearching={isSearching}
        value={chosen}
        onChange={setChosen}
        isRequired
        autoFocus
      />
    </Dialog>
  )
}
