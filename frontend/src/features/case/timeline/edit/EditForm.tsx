import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import { DateTimeField } from '../../../../kit/DateTimeField'
import { Dialog } from '../../../../kit/Dialog'
import { Select } from '../../../../kit/Select'
import { Suggest } from '../../../../kit/Suggest'
import { TextField } from '../../../../kit/TextField'
import { toast } from '../../../../kit/Toast'
import { useFormat } from '../../../../lib/format'
import { useVerb } from '../../../../relay/useVerb'
import { lengths, readLength } from '../../composer/lengths'
import { useTakeBack } from '../useTakeBack'
import type { EditForm_activity$data, EditForm_activity$key } from './__generated__/EditForm_activity.graphql'
import type { ActivityStatusReason, EditFormMutation } from './__generated__/EditFormMutation.graphql'
import { useReasonWords } from './useReasonWords'

interface Props {
  item: EditForm_activity$key
  onClose: () => void
}

/** The fields that the kind of activity has. What was not touched is not sent: a colleague may be at it, too. */
export function EditForm({ item, onClose }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const takeBack = useTakeBack()
  const reasons = useReasonWords()
  const found = useFragment(
    graphql`
      fragment EditForm_activity on Activity {
        id
        version
        kind
        subject
        description
        statusReason
        availableStatusReasons
        dueAt
        startsAt
        endsAt
        location
        phoneNumber
        durationMinutes
        emailTo
        emailCc
      }
    `,
    item,
  )
  const [touched, setTouched] = useState<Partial<Fields>>({})
  const [isUnread, setUnread] = useState(false)
  const [update, { isPending, problems }] = useVerb<EditFormMutation>(
    graphql`
      mutation EditFormMutation($input: UpdateActivityInput!) {
        updateActivity(input: $input) {
          activity {
            id
            ...ActivityEntry_activity
            ...EditForm_activity
          }
          commandId
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show: 'form' },
  )
  const values: Fields = { ...fieldsOf(found, format.duration), ...touched }
  const set = (fields: Partial<Fields>) => setTouched((before) => ({ ...before, ...fields }))
  const minutes = readLength(values.duration, format.duration)
  const isCall = found.kind === 'PHONE_CALL'
  const isMail = found.kind === 'EMAIL'
  const isMeeting = found.kind === 'APPOINTMENT'

  async function submit() {
    setUnread(minutes === null)
    if (minutes === null) return
    const { duration, ...others } = touched
    const fields = {
      ...others,
      ...(duration !== undefined && { durationMinutes: minutes }),
      ...(others.statusReason !== undefined && { statusReason: others.statusReason as ActivityStatusReason }),
    }
    const done = await update({
      activityId: found.id,
      expectedVersion: found.version,
      ...fields,
    } as EditFormMutation['variables']['input'])
    if (!done) return
    onClose()
    const command = done.commandId
    if (command) toast(t`Saved`, { undo: () => void takeBack(command) })
  }

  return (
    <Dialog
      title={t`Change the activity`}
      primary={t`Save`}
      isBusy={isPending}
      problems={[...problems.general, ...[problems.at('expectedVersion')].filter((one) => one !== undefined)]}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t({ message: 'Subject', context: 'line' })}
        isRequired
        autoFocus
        value={values.subject}
        onChange={(subject) => set({ subject })}
        problem={problems.at('subject')}
      />
      {isMail && (
        <>
          <TextField label={t`To`} value={values.to} onChange={(to) => set({ to })} problem={problems.at('to')} />
          <TextField label={t`Cc`} value={values.cc} onChange={(cc) => set({ cc })} problem={problems.at('cc')} />
        </>
      )}
      <TextField
        label={t`Description`}
        rows={3}
        value={values.description}
        onChange={(description) => set({ description })}
        problem={problems.at('description')}
      />
      {found.availableStatusReasons.length > 1 && (
        <Select
          label={t`State`}
          options={found.availableStatusReasons.map((id) => ({ id, label: reasons(id) }))}
          value={values.statusReason}
          onChange={(statusReason) => set({ statusReason })}
          problem={problems.at('statusReason')}
        />
      )}
      {isCall && (
        <TextField
          label={t`Number`}
          value={values.phoneNumber}
          onChange={(phoneNumber) => set({ phoneNumber })}
          problem={problems.at('phoneNumber')}
        />
      )}
      {(isCall || found.kind === 'TASK') && (
        <DateTimeField
          label={t`Due`}
          value={values.dueAt}
          onChange={(dueAt) => set({ dueAt })}
          problem={problems.at('dueAt')}
        />
      )}
      {isMeeting && (
        <>
          <TextField
            label={t`Place`}
            value={values.location}
            onChange={(location) => set({ location })}
            problem={problems.at('location')}
          />
          <DateTimeField
            label={t`Begins`}
            value={values.startsAt}
            onChange={(startsAt) => set({ startsAt })}
            problem={problems.at('startsAt')}
          />
          <DateTimeField
            label={t`Ends`}
            value={values.endsAt}
            onChange={(endsAt) => set({ endsAt })}
            problem={problems.at('endsAt')}
          />
        </>
      )}
      <Suggest
        label={t`Duration`}
        value={values.duration}
        onChange={(duration) => duration !== values.duration && set({ duration })}
        suggestions={lengths.map(format.duration)}
        problem={isUnread && minutes === null ? t`Not a duration. Try 90, 1h 20m or 2 hours.` : problems.at('durationMinutes')}
      />
    </Dialog>
  )
}

interface Fields {
  subject: string
  description: string
  statusReason: string
  phoneNumber: string
  location: string
  to: string
  cc: string
  dueAt: string | null
  startsAt: string | null
  endsAt: string | null
  duration: string
}

/** What stands in the fields before anything is touched. */
function fieldsOf(found: EditForm_activity$data, duration: (minutes: number) => string): Fields {
  return {
    subject: found.subject,
    description: found.description ?? '',
    statusReason: found.statusReason,
    phoneNumber: found.phoneNumber ?? '',
    location: found.location ?? '',
    to: found.emailTo ?? '',
    cc: found.emailCc ?? '',
    dueAt: found.dueAt ?? null,
    startsAt: found.startsAt ?? null,
    endsAt: found.endsAt ?? null,
    duration: found.durationMinutes > 0 ? duration(found.durationMinutes) : '',
  }
}
