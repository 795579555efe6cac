import { useLingui } from '@lingui/react/macro'
import { MessageSquare } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { present } from '../../../relay/present'
import type { PostEntry_post$key } from './__generated__/PostEntry_post.graphql'
import { Comment } from './Comment'
import { Entry } from './Entry'
import { PostWords } from './PostWords'
import styles from './Timeline.module.css'

/** A message among colleagues, with the comments under it. */
export function PostEntry({ item, at }: { item: PostEntry_post$key; at: string }) {
  const { t } = useLingui()
  const post = useFragment(
    graphql`
      fragment PostEntry_post on Post {
        id
        case {
          id
        }
        comments {
          id
          createdAt
          ...PostWords_post
        }
        ...PostWords_post
      }
    `,
    item,
  )
  const comments = present(post.comments)
  return (
    <Entry icon={<MessageSquare size={14} />} look="plain" at={at}>
      <article className={styles.post} aria-label={t({ message: 'Post', context: 'noun' })}>
        <PostWords item={post} />
        {comments.length > 0 && (
          <ul className={styles.comments} aria-label={t`Comments`}>
            {comments.map((comment) => (
              <li key={comment.id}>
                <PostWords item={comment} at={comment.createdAt} />
              </li>
            ))}
          </ul>
        )}
        {post.case && <Comment caseId={post.case.id} postId={post.id} />}
      </article>
    </Entry>
  )
}
