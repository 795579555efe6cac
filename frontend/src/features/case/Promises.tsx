import { useLingui } from '@lingui/react/macro'
import { Check, Clock, Reply } from 'lucide-react'
import type { ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import { classes } from '../../kit/classes'
import { Meter } from '../../kit/Meter'
import { minutesUntil, shortDuration, type Tone, toneOf, useFormat } from '../../lib/format'
import { useNow } from '../../lib/time'
import type { Promises_case$key } from './__generated__/Promises_case.graphql'
import styles from './CaseHeader.module.css'

/** What the customer was promised: a first answer and a resolution, kept or with the time left running. */
export function Promises({ item }: { item: Promises_case$key }) {
  const { t } = useLingui()
  const format = useFormat()
  const now = useNow()
  const found = useFragment(
    graphql`
      fragment Promises_case on Case {
        status
        createdAt
        respondedAt
        responseBy
        resolvedAt
        resolveBy
      }
    `,
    item,
  )
  const { createdAt, respondedAt, responseBy, resolvedAt, resolveBy } = found
  const spent = respondedAt ? between(createdAt, respondedAt) : ''
  const isActive = found.status === 'ACTIVE'
  if (!respondedAt && !resolvedAt && !(isActive && (responseBy || resolveBy))) return null
  return (
    <div className={styles.promises}>
      {respondedAt && (
        <Kept label={t`First response`} at={respondedAt} by={responseBy ?? null}>
          {t`met in ${spent}`}
        </Kept>
      )}
      {isActive && !respondedAt && responseBy && (
        <Running
          icon={<Reply size={14} aria-hidden="true" />}
          label={t`First response by`}
          from={createdAt}
          until={responseBy}
        />
      )}
      {resolvedAt && (
        <Kept label={t`Resolved`} at={resolvedAt} by={resolveBy ?? null}>
          {format.dateTime(resolvedAt, now)}
        </Kept>
      )}
      {isActive && resolveBy && (
        <Running
          icon={<Clock size={14} strokeWidth={2.25} aria-hidden="true" />}
          label={t`Resolve by`}
          from={createdAt}
          until={resolveBy}
        />
      )}
    </div>
  )
}

function between(from: string, until: string): string {
  return shortDuration(minutesUntil(until, Date.parse(from)))
}

interface KeptProps {
  label: string
  at: string
  /** What was promised. */
  by: string | null
  children: ReactNode
}

function Kept({ label, at, by, children }: KeptProps) {
  const { t } = useLingui()
  const isLate = by !== null && Date.parse(at) > Date.parse(by)
  const lateness = by === null ? '' : between(by, at)
  return (
    <div className={classes(styles.promise, !isLate && styles.kept)}>
      <Check size={14} strokeWidth={2.5} aria-hidden="true" />
      <span>{label}</span>
      <span className={styles.quiet}>{isLate ? t`${lateness} late` : children}</span>
    </div>
  )
}

const meterTones = { over: 'red', hot: 'red', warm: 'amber', calm: 'grey' } as const satisfies Record<Tone, string>

function Running({ icon, label, from, until }: { icon: ReactNode; label: string; from: string; until: string }) {
  const { t } = useLingui()
  const format = useFormat()
  const now = useNow()
  const minutes = minutesUntil(until, now)
  const tone = toneOf(minutes)
  const isToday = new Date(until).toDateString() === new Date(now).toDateString()
  const instant = isToday ? format.time(until) : format.dateTime(until, now)
  const length = shortDuration(minutes)
  return (
    <div className={classes(styles.promise, styles.running, styles[tone])}>
      {icon}
      <span>
        {label} {instant}
      </span>
      <Meter
        label={`${label} ${instant}, ${format.timeLeftInWords(minutes)}`}
        value={(now - Date.parse(from)) / Math.max(1, Date.parse(until) - Date.parse(from))}
        tone={meterTones[tone]}
      />
      <b>{minutes < 0 ? t`${length} late` : t`${length} left`}</b>
    </div>
  )
}
