import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { useVerb } from '../../../relay/useVerb'
import type { NoteFormMutation } from './__generated__/NoteFormMutation.graphql'
import { ComposerForm } from './ComposerForm'
import { OfferedNote } from './OfferedNote'
import { type FormProps, showAdded, useForm } from './useComposer'
import { Writing } from './Writing'

export function NoteForm({ caseId, onAdded }: FormProps) {
  const { t } = useLingui()
  const { draft, field, discard } = useForm(caseId, 'note')
  const [add, { isPending, problems, reset }] = useVerb<NoteFormMutation>(
    graphql`
      mutation NoteFormMutation($input: AddNoteInput!) {
        addNote(input: $input) {
          note {
            id
            createdAt
            ...NoteEntry_note
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
    const updater = showAdded(caseId, 'addNote', 'note')
    if (!(await add({ caseId, text: draft['text'] ?? '' }, { updater }))) return
    discard()
    onAdded()
  }

  return (
    <ComposerForm
      primary={t`Add note`}
      hint={t`For colleagues only: the customer never sees it.`}
      isBusy={isPending}
      isDraft={Boolean(draft['text'])}
      problems={problems.general}
      onSubmit={() => void submit()}
      onDiscard={() => {
        discard()
        reset()
      }}
    >
      <OfferedNote caseId={caseId} />
      <Writing label={t`Note`} placeholder={t`Write an internal note…`} problem={problems.at('text')} {...field('text')} />
    </ComposerForm>
  )
}
