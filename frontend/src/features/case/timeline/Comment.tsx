import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from 'react-relay'
import { Button } from '../../../kit/Button'
import { useVerb } from '../../../relay/useVerb'
import { useViewer } from '../../../relay/viewer'
import type { CommentMutation } from './__generated__/CommentMutation.graphql'
import { WordsForm } from './WordsForm'

/** Where a post is commented, once somebody wants to. */
export function Comment({ caseId, postId }: { caseId: string; postId: string }) {
  const { t } = useLingui()
  const { can } = useViewer()
  const [isOpen, setOpen] = useState(false)
  const [add, { isPending, problems, reset }] = useVerb<CommentMutation>(
    graphql`
      mutation CommentMutation($input: AddPostInput!) {
        addPost(input: $input) {
          post {
            id
            answers {
              id
              viewerCanDelete {
                allowed
              }
              comments {
                id
                createdAt
                ...PostWords_post
              }
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
  if (!can('CASE_WRITE')) return null
  if (!isOpen)
    return (
      <Button variant="link" onPress={() => setOpen(true)}>
        {t({ message: 'Comment', context: 'verb' })}
      </Button>
    )
  const close = () => {
    setOpen(false)
    reset()
  }
  return (
    <WordsForm
      label={t({ message: 'Comment', context: 'noun' })}
      primary={t({ message: 'Comment', context: 'verb' })}
      initial=""
      isBusy={isPending}
      problem={problems.sentences[0]}
      onClose={close}
      onSubmit={(text) => void add({ caseId, text, answersId: postId }).then((done) => done && close())}
    />
  )
}
