import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { useVerb } from '../../../relay/useVerb'
import type { PostFormMutation } from './__generated__/PostFormMutation.graphql'
import { ComposerForm } from './ComposerForm'
import { type FormProps, showAdded, useForm } from './useComposer'
import { Writing } from './Writing'

/** A short message to colleagues, which they can comment. */
export function PostForm({ caseId, onAdded }: FormProps) {
  const { t } = useLingui()
  const { draft, field, discard } = useForm(caseId, 'post')
  const [add, { isPending, problems, reset }] = useVerb<PostFormMutation>(
    graphql`
      mutation PostFormMutation($input: AddPostInput!) {
        addPost(input: $input) {
          post {
            id
            createdAt
            ...PostEntry_post
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
    const updater = showAdded(caseId, 'addPost', 'post')
    if (!(await add({ caseId, text: draft['text'] ?? '' }, { updater }))) return
    discard()
    onAdded()
  }

  return (
    <ComposerForm
      primary={t({ message: 'Post', context: 'verb' })}
      hint={t`For colleagues, who can comment it. The customer never sees it.`}
      isBusy={isPending}
      isDraft={Boolean(draft['text'])}
      problems={problems.general}
      onSubmit={() => void submit()}
      onDiscard={() => {
        discard()
        reset()
      }}
    >
      <Writing
        label={t({ message: 'Post', context: 'noun' })}
        placeholder={t`Ask or tell your colleagues…`}
        problem={problems.at('text')}
        {...field('text')}
      />
    </ComposerForm>
  )
}
