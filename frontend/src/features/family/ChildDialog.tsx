import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { Dialog } from '../../kit/Dialog'
import { Select } from '../../kit/Select'
import { TextField } from '../../kit/TextField'
import { toast } from '../../kit/Toast'
import { useVerb } from '../../relay/useVerb'
import type { ChildDialogMutation } from './__generated__/ChildDialogMutation.graphql'
import type { ChildDialogQuery } from './__generated__/ChildDialogQuery.graphql'
import { useInherited } from './useInherited'

interface Props {
  parentId: string
  onClose: () => void
}

const none = 'none'

/** Opens a case below another: what it inherits is said, what is different is typed. */
export function ChildDialog({ parentId, onClose }: Props) {
  const { t } = useLingui()
  const data = useLazyLoadQuery<ChildDialogQuery>(
    graphql`
      query ChildDialogQuery($id: ID!) {
        node(id: $id) {
          ... on Case {
            number
            title
            queue {
              id
            }
          }
        }
        queues {
          id
          name
        }
        deskSettings {
          childInherits
        }
      }
    `,
    { id: parentId },
    { fetchPolicy: 'store-and-network' },
  )
  const parent = data.node?.number ?? ''
  const [title, setTitle] = useState(data.node?.title ?? '')
  const [description, setDescription] = useState('')
  const [queueId, setQueue] = useState(data.node?.queue?.id ?? none)
  const inherited = useInherited(data.deskSettings.childInherits)
  const [create, { isPending, problems }] = useVerb<ChildDialogMutation>(
    graphql`
      mutation ChildDialogMutation($input: CreateChildCaseInput!) {
        createChildCase(input: $input) {
          case {
            id
            number
            parent {
              id
              ...Family_case
            }
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  async function submit() {
    const text = description.trim()
    const done = await create({
      parentId,
      title,
      ...(text !== '' && { description: text }),
      queueId: queueId === none ? null : queueId,
    })
    if (!done) return
    const number = done.case?.number ?? ''
    toast(t`${number} is opened below ${parent}`)
    onClose()
  }
  return (
    <Dialog
      title={t`Child case of ${parent}`}
      consequence={inherited}
      primary={t`Create`}
      isBusy={isPending}
      problems={[...problems.general, ...(problems.at('parentId') ? [problems.at('parentId') ?? ''] : [])]}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t`Title`}
        value={title}
        onChange={setTitle}
        problem={problems.at('title')}
        isRequired
        maxLength={200}
        autoFocus
      />
      <TextField
        label={t`Description`}
        value={description}
        onChange={setDescription}
        problem={problems.at('description')}
        rows={3}
        maxLength={2000}
      />
      <Select
        label={t`Queue`}
        options={[{ id: none, label: t`No queue` }, ...data.queues.map(({ id, name }) => ({ id, label: name }))]}
        value={queueId}
        onChange={setQueue}
        problem={problems.at('queueId')}
      />
    </Dialog>
  )
}
