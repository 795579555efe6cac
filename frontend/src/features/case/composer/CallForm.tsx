import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from 'react-relay'
import { Checkbox } from '../../../kit/Checkbox'
import { DateTimeField } from '../../../kit/DateTimeField'
import { Segmented } from '../../../kit/Segmented'
import { useFormat } from '../../../lib/format'
import { useVerb } from '../../../relay/useVerb'
import type { CallFormMutation } from './__generated__/CallFormMutation.graphql'
import styles from './Composer.module.css'
import { ComposerForm } from './ComposerForm'
import { LineField } from './LineField'
import { lengths, readLength } from './lengths'
import { type FormProps, showAdded, useForm } from './useComposer'
import { Writing } from './Writing'

interface Props extends FormProps {
  /** The number of whom the case is for. */
  phone: string
}

const ways = ['OUTGOING', 'INCOMING', 'PLANNED'] as const

/** Records a call that took place, or plans one. */
export function CallForm({ caseId, phone, onAdded }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const { draft, field, set, discard } = useForm(caseId, 'call')
  const [isUnread, setUnread] = useState(false)
  const [log, { isPending, problems, reset }] = useVerb<CallFormMutation>(
    graphql`
      mutation CallFormMutation($input: LogPhoneCallInput!) {
        logPhoneCall(input: $input) {
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
  const way = ways.find((one) => one === draft['way']) ?? 'OUTGOING'
  const isPlanned = way === 'PLANNED'
  const minutes = readLength(draft['duration'] ?? '', format.duration)
  const voicemail = draft['voicemail'] === 'yes'

  async function submit() {
    setUnread(minutes === null && !isPlanned)
    if (minutes === null && !isPlanned) return
    const input = {
      caseId,
      description: draft['text'] ?? '',
      direction: way === 'INCOMING' ? ('INCOMING' as const) : ('OUTGOING' as const),
      phoneNumber: (draft['number'] ?? phone).trim() || null,
      durationMinutes: isPlanned ? 0 : (minutes ?? 0),
      leftVoicemail: voicemail && !isPlanned,
      completed: !isPlanned,
      dueAt: isPlanned ? draft['dueAt'] || null : null,
    }
    if (!(await log(input, { updater: showAdded(caseId, 'logPhoneCall', 'activity') }))) return
    discard()
    onAdded()
  }

  const length = minutes ? format.duration(minutes) : ''
  return (
    <ComposerForm
      primary={isPlanned ? t`Plan call` : t`Log call`}
      hint={isPlanned ? t`It waits in the timeline until somebody makes it.` : t`A call that took place.`}
      isBusy={isPending}
      isDraft={Object.keys(draft).length > 0}
      problems={problems.general}
      onSubmit={() => void submit()}
      onDiscard={() => {
        discard()
        reset()
        setUnread(false)
      }}
    >
      <div className={styles.row}>
        <Segmented
          label={t`Direction`}
          value={way}
          onChange={(one) => set('way', one)}
          options={[
            { id: 'OUTGOING', label: t({ message: 'Outgoing', context: 'call' }) },
            { id: 'INCOMING', label: t({ message: 'Incoming', context: 'call' }) },
            { id: 'PLANNED', label: t({ message: 'Planned', context: 'call' }) },
          ]}
        />
        <LineField label={t`Number`} inputMode="tel" problem={problems.at('phoneNumber')} {...field('number', phone)} />
        {!isPlanned && (
          <>
            <LineField
              label={t`Duration`}
              isShort
              placeholder={t`1h 20m`}
              suggestions={lengths.map(format.duration)}
              problem={
                isUnread && minutes === null ? t`Not a duration. Try 90, 1h 20m or 2 hours.` : problems.at('durationMinutes')
              }
              {...field('duration')}
            />
            <output className={styles.length}>{length}</output>
            <Checkbox isSelected={voicemail} onChange={(isSelected) => set('voicemail', isSelected ? 'yes' : '')}>
              {t`Voice mail`}
            </Checkbox>
          </>
        )}
      </div>
      {isPlanned && (
        <div className={styles.dates}>
          <DateTimeField
            label={t`Due`}
            value={draft['dueAt'] || null}
            onChange={(instant) => set('dueAt', instant ?? '')}
            problem={problems.at('dueAt')}
          />
        </div>
      )}
      <Writing
        label={isPlanned ? t`What the call is about` : t`What was said`}
        placeholder={isPlanned ? t`What the call is about…` : t`What was said…`}
        problem={problems.at('description') ?? problems.at('subject')}
        {...field('text')}
      />
    </ComposerForm>
  )
}
