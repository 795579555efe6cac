import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { type Choice, ComboBox } from '../../kit/ComboBox'
import { Dialog } from '../../kit/Dialog'
import type { ParentDialogQuery } from './__generated__/ParentDialogQuery.graphql'
import styles from './Family.module.css'
import { useFoundCases } from './useFoundCases'
import { type Refused, useSetParent } from './useSetParent'

interface Props {
  caseIds: readonly string[]
  onDone?: () => void
  onClose: () => void
}

/** Puts one or several cases below another: one of them, or one that is found. */
export function ParentDialog({ caseIds, onDone, onClose }: Props) {
  const { t } = useLingui()
  const { nodes } = useLazyLoadQuery<ParentDialogQuery>(
    graphql`
      query ParentDialogQuery($ids: [ID!]!) {
        nodes(ids: $ids) {
          ... on Case {
            id
            number
            title
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
    { ids: caseIds },
  )
  const cases = nodes.flatMap((one) => (one?.id && one.number ? [{ ...one, id: one.id, label: one.number }] : []))
  const { found, isSearching, search } = useFoundCases(cases[0]?.customer?.id ?? null)
  const [typed, setTyped] = useState('')
  const [parent, setParentChoice] = useState<Choice | null>(null)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const { setParent, isPending, problems } = useSetParent()
  const among =
    cases.length > 1 && typed === '' ? cases.map(({ id, label, title }) => ({ id, label, detail: title ?? '' })) : []
  const others = found.filter(({ id }) => !caseIds.includes(id))
  const children = cases.filter(({ id }) => id !== parent?.id)
  const count = children.length

  async function submit() {
    if (!parent) return
    const left = await setParent(
      parent.id,
      children.map(({ id }) => id),
    )
    if (left === null) return
    setRefused(left)
    if (left.length > 0) return
    onClose()
    onDone?.()
  }
  return (
    <Dialog
      title={plural(cases.length, { one: 'Put the case below another', other: 'Put # cases below one' })}
      consequence={t`They keep everything they have; nothing is inherited.`}
      primary={t`Make child cases`}
      isBusy={isPending}
      isDisabled={parent === null || count === 0}
      problems={[...problems.sentences, ...refused.map(({ message }) => message)]}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ComboBox
        label={t`Parent case`}
        placeholder={t`Number or title of an active case`}
        choices={[...among, ...others]}
        onSearch={(text) => {
          setTyped(text)
          search(text)
        }}
        isSearching={isSearching}
        value={parent}
        onChange={setParentChoice}
        isRequired
        autoFocus
      />
      {parent && count > 0 && (
        <ul className={styles.list} aria-label={t`Child cases`}>
          {children.map(({ id, label, title }) => (
            <li key={id}>
              {label} {title}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
