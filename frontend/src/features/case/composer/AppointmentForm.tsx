import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from 'react-relay'
import { DateTimeField } from '../../../kit/DateTimeField'
import { useVerb } from '../../../relay/useVerb'
import type { AppointmentFormMutation } from './__generated__/AppointmentFormMutation.graphql'
import styles from './Composer.module.css'
import { ComposerForm } from './ComposerForm'
import { LineField } from './LineField'
import { type FormProps, showAdded, useForm } from './useComposer'

const halfAnHour = 30 * 60_000

/** Plans a meeting. */
export function AppointmentForm({ caseId, onAdded }: FormProps) {
  const { t } = useLingui()
  const { draft, field, set, discard } = useForm(caseId, 'appointment')
  const [isIncomplete, setIncomplete] = useState(false)
  const [create, { isPending, problems, reset }] = useVerb<AppointmentFormMutation>(
    graphql`
      mutation AppointmentFormMutation($input: CreateAppointmentInput!) {
        createAppointment(input: $input) {
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
  const startsAt = draft['startsAt'] || null
  const endsAt = draft['endsAt'] || null

  async function submit() {
    setIncomplete(!startsAt || !endsAt)
    if (!startsAt || !endsAt) return
    const input = {
      caseId,
      subject: draft['subject'] ?? '',
      location: draft['location']?.trim() || null,
      startsAt,
      endsAt,
    }
    if (!(await create(input, { updater: showAdded(caseId, 'createAppointment', 'activity') }))) return
    discard()
    onAdded()
  }

  /** Half an hour, unless the agent has said otherwise. */
  function begin(instant: string | null) {
    set('startsAt', instant ?? '')
    if (instant && !endsAt) set('endsAt', new Date(Date.parse(instant) + halfAnHour).toISOString())
  }

  const needed = t`A value is needed here.`
  return (
    <ComposerForm
      primary={t`Add appointment`}
      hint={t`You will be its owner.`}
      isBusy={isPending}
      isDraft={Object.keys(draft).length > 0}
      problems={problems.general}
      onSubmit={() => void submit()}
      onDiscard={() => {
        discard()
        reset()
        setIncomplete(false)
      }}
    >
      <LineField label={t`Meeting`} isMain problem={problems.at('subject')} {...field('subject')} />
      <LineField label={t`Place`} problem={problems.at('location')} {...field('location')} />
      <div className={styles.dates}>
        <DateTimeField
          label={t`Begins`}
          value={startsAt}
          onChange={begin}
          problem={isIncomplete && !startsAt ? needed : problems.at('startsAt')}
        />
        <DateTimeField
          label={t`Ends`}
          value={endsAt}
          onChange={(instant) => set('endsAt', instant ?? '')}
          problem={isIncomplete && !endsAt ? needed : problems.at('endsAt')}
        />
      </div>
    </ComposerForm>
  )
}
