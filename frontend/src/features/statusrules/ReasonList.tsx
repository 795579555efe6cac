import { useLingui } from '@lingui/react/macro'
import { ArrowDown, ArrowUp, MoreHorizontal, Plus } from 'lucide-react'
import { Button } from '../../kit/Button'
import { classes } from '../../kit/classes'
import { IconButton } from '../../kit/IconButton'
import { Menu } from '../../kit/Menu'
import { Section } from '../../kit/Section'
import { Tag } from '../../kit/Tag'
import { openDialog } from '../../lib/dialogs'
import { useWords } from '../../lib/words'
import styles from './StatusReasons.module.css'
import { useReasonVerbs } from './useReasonVerbs'
import type { Reason } from './useRules'

interface Props {
  status: string
  title: string
  reasons: readonly Reason[]
  onChanged: () => void
}

/** The reasons of one status, in the order they are offered. */
export function ReasonList({ status, title, reasons, onChanged }: Props) {
  const { t } = useLingui()
  return (
    <Section
      title={title}
      count={reasons.length}
      actions={
        <Button icon={<Plus size={14} aria-hidden="true" />} onPress={() => openDialog({ kind: 'statusReason', status })}>
          {t`New reason`}
        </Button>
      }
    >
      <ol aria-label={title}>
        {reasons.map((reason, index) => (
          <Line key={reason.id} reason={reason} place={index + 1} places={reasons.length} onChanged={onChanged} />
        ))}
      </ol>
    </Section>
  )
}

interface LineProps {
  reason: Reason
  place: number
  places: number
  onChanged: () => void
}

function Line({ reason, place, places, onChanged }: LineProps) {
  const { t } = useLingui()
  const name = useWords().statusReason(reason)
  const { move, retire, makeDefault } = useReasonVerbs(onChanged)
  const isRetired = reason.retiredAt !== null
  return (
    <li className={styles.reason}>
      <span className={classes(styles.name, isRetired && styles.retired)}>{name}</span>
      {reason.isDefault && <Tag tone="accent">{t`Default`}</Tag>}
      {isRetired && <Tag>{t`Retired`}</Tag>}
      <IconButton
        size="small"
        label={t`Move ${name} up`}
        isDisabled={place === 1}
        onPress={() => void move({ reasonId: reason.id, position: place - 1 })}
      >
        <ArrowUp size={14} aria-hidden="true" />
      </IconButton>
      <IconButton
        size="small"
        label={t`Move ${name} down`}
        isDisabled={place === places}
        onPress={() => void move({ reasonId: reason.id, position: place + 1 })}
      >
        <ArrowDown size={14} aria-hidden="true" />
      </IconButton>
      <Menu
        label={name}
        placement="bottom end"
        trigger={
          <IconButton size="small" label={t`More for ${name}`}>
            <MoreHorizontal size={14} aria-hidden="true" />
          </IconButton>
        }
        items={[
          {
            id: 'rename',
            label: t`Rename…`,
            onAction: () =>
              openDialog({
                kind: 'statusReason',
                status: reason.status,
                reason: { id: reason.id, name: reason.name, version: reason.version },
              }),
          },
          {
            id: 'default',
            label: t`Make it the default`,
            isDisabled: reason.isDefault || isRetired,
            onAction: () => void makeDefault({ reasonId: reason.id }),
          },
          isRetired
            ? {
                id: 'restore',
                label: t`Take into use again`,
                onAction: () => void retire({ reasonId: reason.id, retired: false }),
              }
            : {
                id: 'retire',
                label: t`Retire`,
                isDisabled: reason.isDefault,
                onAction: () => void retire({ reasonId: reason.id, retired: true }),
              },
        ]}
      />
    </li>
  )
}
