import { useLingui } from '@lingui/react/macro'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { IconButton } from '../../../kit/IconButton'
import { Menu } from '../../../kit/Menu'
import { toast } from '../../../kit/Toast'
import { useFormat } from '../../../lib/format'
import { useNow } from '../../../lib/time'
import { useVerb } from '../../../relay/useVerb'
import type { PostWords_post$key } from './__generated__/PostWords_post.graphql'
import type { PostWordsDeleteMutation } from './__generated__/PostWordsDeleteMutation.graphql'
import type { PostWordsUpdateMutation } from './__generated__/PostWordsUpdateMutation.graphql'
import styles from './Timeline.module.css'
import { useTakeBack } from './useTakeBack'
import { WordsForm } from './WordsForm'

/** What somebody said in a post or a comment, and what its author can do with it. */
export function PostWords({ item, at }: { item: PostWords_post$key; at?: string }) {
  const { t } = useLingui()
  const format = useFormat()
  const now = useNow()
  const takeBack = useTakeBack()
  const [isEditing, setEditing] = useState(false)
  const post = useFragment(
    graphql`
      fragment PostWords_post on Post {
        id
        version
        text
        author {
          name
        }
        viewerCanEdit {
          allowed
        }
        viewerCanDelete {
          allowed
        }
      }
    `,
    item,
  )
  const [update, { isPending, problems, reset }] = useVerb<PostWordsUpdateMutation>(
    graphql`
      mutation PostWordsUpdateMutation($input: UpdatePostInput!) {
        updatePost(input: $input) {
          post {
            id
            ...PostWords_post
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  const [remove, { isPending: isRemoving }] = useVerb<PostWordsDeleteMutation>(graphql`
    mutation PostWordsDeleteMutation($input: DeletePostInput!) {
      deletePost(input: $input) {
        removedId @deleteRecord
        commandId
        userErrors {
          ...problems_error @relay(mask: false)
        }
      }
    }
  `)
  const close = () => {
    setEditing(false)
    reset()
  }
  const takeAway = async () => {
    const command = (await remove({ postId: post.id }))?.commandId
    if (command) toast(t`Post deleted`, { undo: () => void takeBack(command) })
  }
  const name = post.author?.name ?? ''
  const edit = { id: 'edit', label: t`Edit`, icon: <Pencil size={15} aria-hidden="true" />, onAction: () => setEditing(true) }
  const drop = {
    id: 'delete',
    label: t`Delete`,
    icon: <Trash2 size={15} aria-hidden="true" />,
    onAction: () => void takeAway(),
  }
  const actions = [...(post.viewerCanEdit.allowed ? [edit] : []), ...(post.viewerCanDelete.allowed ? [drop] : [])]
  return (
    <>
      <div className={styles.postHead}>
        <p className={styles.line}>
          <b>{name}</b>
          {at && (
            <time dateTime={at} className={styles.quiet}>
              {format.dateTime(at, now)}
            </time>
          )}
          {post.version > 1 && <span className={styles.quiet}>{t`edited`}</span>}
        </p>
        {actions.length > 0 && !isEditing && (
          <Menu
            label={t`Actions for the post of ${name}`}
            placement="bottom end"
            trigger={
              <IconButton size="small" label={t`Actions for the post of ${name}`} isDisabled={isRemoving}>
                <Ellipsis size={15} aria-hidden="true" />
              </IconButton>
            }
            items={actions}
          />
        )}
      </div>
      {isEditing ? (
        <WordsForm
          label={t({ message: 'Post', context: 'noun' })}
          primary={t`Save`}
          initial={post.text}
          isBusy={isPending}
          problem={problems.sentences[0]}
          onClose={close}
          onSubmit={(text) =>
            void update({ postId: post.id, expectedVersion: post.version, text }).then((done) => done && close())
          }
        />
      ) : (
        <p className={styles.text}>{post.text}</p>
      )}
    </>
  )
}
