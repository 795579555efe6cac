import { useLingui } from '@lingui/react/macro'
import { Plus, X } from 'lucide-react'
import { Button } from '../../kit/Button'
import { IconButton } from '../../kit/IconButton'
import { Select } from '../../kit/Select'
import { TextField } from '../../kit/TextField'
import { useWords } from '../../lib/words'
import type { EntitlementDraft } from './draft'
import styles from './Entitlement.module.css'

const origins = ['PHONE', 'EMAIL', 'WEB', 'FACEBOOK', 'TWITTER']

interface Props {
  channels: EntitlementDraft['channels']
  onChange: (channels: EntitlementDraft['channels']) => void
  problem: string | undefined
}

/** Limits by channel: none excludes one, and a channel that is not listed has no limit of its own. */
export function Channels({ channels, onChange, problem }: Props) {
  const { t } = useLingui()
  const words = useWords()
  const free = origins.filter((id) => !channels.some(({ channel }) => channel === id))
  const [next] = free
  const change = (at: number, patch: Partial<EntitlementDraft['channels'][number]>) =>
    onChange(channels.map((one, index) => (index === at ? { ...one, ...patch } : one)))
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.label}>{t`Limits by channel`}</legend>
      {channels.length === 0 && <span className={styles.quiet}>{t`No channel has a limit of its own.`}</span>}
      {channels.map(({ channel, terms }, at) => {
        const name = words.origin(channel)
        return (
          <div key={channel} className={styles.channel}>
            <Select
              label={t`Channel`}
              options={[channel, ...free].map((id) => ({ id, label: words.origin(id) }))}
              value={channel}
              onChange={(id) => change(at, { channel: id })}
            />
            <TextField label={t`Terms`} value={terms} onChange={(typed) => change(at, { terms: typed })} inputMode="decimal" />
            <IconButton label={t`Remove ${name}`} onPress={() => onChange(channels.filter((one) => one.channel !== channel))}>
              <X size={15} aria-hidden="true" />
            </IconButton>
          </div>
        )
      })}
      {problem && (
        <span role="alert" className={styles.refused}>
          {problem}
        </span>
      )}
      {next && (
        <div>
          <Button
            icon={<Plus size={14} aria-hidden="true" />}
            onPress={() => onChange([...channels, { channel: next, terms: '0' }])}
          >
            {t`Limit a channel`}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
