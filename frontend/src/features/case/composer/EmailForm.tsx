import { useLingui } from '@lingui/react/macro'
import { graphql } from 'react-relay'
import { useVerb } from '../../../relay/useVerb'
import type { EmailFormMutation } from './__generated__/EmailFormMutation.graphql'
import { Attaching } from './Attaching'
import styles from './Composer.module.css'
import { ComposerForm } from './ComposerForm'
import { LineField } from './LineField'
import { type FormProps, showAdded, useForm } from './useComposer'
import { useFiles } from './useFiles'
import { Writing } from './Writing'

interface Props extends FormProps {
  /** The address of whom the case is for. */
  to: string
  title: string
}

/** Writes a message and keeps it with the case. Nothing here sends it, and the form says so. */
export function EmailForm({ caseId, to, title, onAdded }: Props) {
  const { t } = useLingui()
  const { draft, field, discard } = useForm(caseId, 'email')
  const { place, files, ids, isSending, forget } = useFiles(caseId, 'email')
  const subject = /^re:/i.test(title) ? title : `Re: ${title}`
  const [write, { isPending, problems, reset }] = useVerb<EmailFormMutation>(
    graphql`
      mutation EmailFormMutation($input: WriteEmailInput!) {
        writeEmail(input: $input) {
          activity {
            id
            kind
            status
            createdAt
            ...ActivityEntry_activity
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
    const input = {
      caseId,
      to: draft['to'] ?? to,
      cc: draft['cc']?.trim() || null,
      subject: draft['subject'] ?? subject,
      description: draft['text'] ?? '',
      attachmentIds: ids,
    }
    if (!(await write(input, { updater: showAdded(caseId, 'writeEmail', 'activity') }))) return
    discard()
    forget()
    onAdded()
  }

  return (
    <ComposerForm
      primary={t`Keep as draft`}
      hint={t`This desk does not send e-mail yet: it is kept with the case as a draft.`}
      isBusy={isPending || isSending}
      isDraft={Object.keys(draft).length > 0 || files.length > 0}
      problems={problems.general}
      onSubmit={() => void submit()}
      onDiscard={() => {
        discard()
        forget()
        reset()
      }}
    >
      <div className={styles.lines}>
        <LineField label={t`To`} problem={problems.at('to')} {...field('to', to)} />
        <LineField label={t`Cc`} problem={problems.at('cc')} {...field('cc')} />
      </div>
      <LineField label={t`Subject line`} problem={problems.at('subject')} {...field('subject', subject)} />
      <Attaching place={place} caseId={caseId} files={files} problem={problems.at('attachmentIds')}>
        <Writing label={t`Message`} placeholder={t`Write a reply…`} problem={problems.at('description')} {...field('text')} />
      </Attaching>
    </ComposerForm>
  )
}
