import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { useVerb } from '../../../relay/useVerb'
import type { NoteFormMutation } from './__generated__/NoteFormMutation.graphql'
import { Attaching } from './Attaching'
import { ComposerForm } from './ComposerForm'
import { OfferedNote } from './OfferedNote'
import { type FormProps, showAdded, useForm } from './useComposer'
import { useFiles } from './useFiles'
import { Writing } from './Writing'

export function NoteForm({ caseId, onAdded }: FormProps) {
  const { t } = useLingui()
  const { draft, field, discard } = useForm(caseId, 'note')
  const { place, files, ids, isSending, forget } = useFiles(caseId, 'note')
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
    if (!(await add({ caseId, text: draft['text'] ?? '', attachmentIds: ids }, { updater }))) return
    discard()
    forget()
    onAdded()
  }

  return (
    <ComposerForm
      primary={t`Add note`}
      hint={t`For colleagues only: the customer never sees it.`}
      isBusy={isPending || isSending}
      isDraft={Boolean(draft['text']) || files.length > 0}
      problems={problems.general}
      onSubmit={() => void submit()}
      onDiscard={() => {
        discard()
        forget()
        reset()
      }}
    >
      <OfferedNote caseId={caseId} />
      <Attaching place={place} caseId={caseId} files={files} problem={problems.at('attachmentIds')}>
        <Writing label={t`Note`} placeholder={t`Write an internal note…`} problem={problems.at('text')} {...field('text')} />
      </Attaching>
    </ComposerForm>
  )
}
