import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from 'react-relay'
import { DateTimeField } from '../../../kit/DateTimeField'
import { useFormat } from '../../../lib/format'
import { useVerb } from '../../../relay/useVerb'
import type { TaskFormMutation } from './__generated__/TaskFormMutation.graphql'
import styles from './Composer.module.css'
import { ComposerForm } from './ComposerForm'
import { LineField } from './LineField'
import { lengths, readLength } from './lengths'
import { type FormProps, showAdded, useForm } from './useComposer'

/** Plans something to do. */
export function TaskForm({ caseId, onAdded }: FormProps) {
  const { t } = useLingui()
  const format = useFormat()
  const { draft, field, set, discard } = useForm(caseId, 'task')
  const [isUnread, setUnread] = useState(false)
  const minutes = readLength(draft['duration'] ?? '', format.duration)
  const [create, { isPending, problems, reset }] = useVerb<TaskFormMutation>(
    graphql`
      mutation TaskFormMutation($input: CreateTaskInput!) {
        createTask(input: $input) {
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
    setUnread(minutes === null)
    if (minutes === null) return
    const input = {
      caseId,
      subject: draft['subject'] ?? '',
      description: draft['text']?.trim() || null,
      dueAt: draft['dueAt'] || null,
      durationMinutes: minutes,
    }
    if (!(await create(input, { updater: showAdded(caseId, 'createTask', 'activity') }))) return
    discard()
    onAdded()
  }

  return (
    <ComposerForm
      primary={t`Add task`}
      hint={t`You will be its owner.`}
      isBusy={isPending}
      isDraft={Object.keys(draft).length > 0}
      problems={problems.general}
      onSubmit={() => void submit()}
      onDiscard={() => {
        discard()
        reset()
      }}
    >
      <LineField label={t`To do`} isMain problem={problems.at('subject')} {...field('subject')} />
      <LineField
        label={t`Expected time`}
        placeholder={t`1h 20m`}
        suggestions={lengths.map(format.duration)}
        problem={isUnread && minutes === null ? t`Not a duration. Try 90, 1h 20m or 2 hours.` : problems.at('durationMinutes')}
        {...field('duration')}
      />
      <LineField label={t`Details`} problem={problems.at('description')} {...field('text')} />
      <div className={styles.dates}>
        <DateTimeField
          label={t`Due`}
          value={draft['dueAt'] || null}
          onChange={(instant) => set('dueAt', instant ?? '')}
          problem={problems.at('dueAt')}
        />
      </div>
    </ComposerForm>
  )
}
