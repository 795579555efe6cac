import { useLingui } from '@lingui/react/macro'
import { Button } from '../../../kit/Button'
import { useDraft, writeDraft } from '../../../lib/drafts'
import { useOfferedNote, withdrawNote } from '../../../lib/offeredNotes'
import styles from './Composer.module.css'

/** Text that was typed for a new case and belongs here after all. It is taken only when the agent says so. */
export function OfferedNote({ caseId }: { caseId: string }) {
  const { t } = useLingui()
  const offered = useOfferedNote(caseId)
  const { text } = useDraft(caseId, 'note')
  if (offered === null) return null
  const take = () => {
    writeDraft(caseId, 'note', { text: text ? `${text}\n\n${offered}` : offered })
    withdrawNote(caseId)
  }
  return (
    <div className={styles.offered} role="status">
      <p>{t`You typed this for a new case: ${offered}`}</p>
      <Button onPress={take}>{t`Put it into the note`}</Button>
      <Button variant="plain" onPress={() => withdrawNote(caseId)}>{t`Leave it out`}</Button>
    </div>
  )
}
