import { useLingui } from '@lingui/react/macro'
import { ChevronDown, X } from 'lucide-react'
import { Button } from '../../kit/Button'
import { IconButton } from '../../kit/IconButton'
import { Menu } from '../../kit/Menu'
import { useWords } from '../../lib/words'
import type { HistoryRecordKind } from './__generated__/ChangesPageQuery.graphql'
import { caseFields, fieldIn } from './fields'
import { kindIn } from './kinds'
import type { Step } from './useSteps'
import { verbIn } from './verbs'

/** What a change must fit: all that is given. */
export interface Filter {
  actorId?: string
  verb?: string
  field?: string
  kind?: HistoryRecordKind
}

export function isEmpty(filter: Filter): boolean {
  return Object.values(filter).every((value) => value === undefined)
}

const kinds: readonly HistoryRecordKind[] = ['CASE', 'ACTIVITY', 'NOTE', 'POST', 'ATTACHMENT', 'QUEUE_ITEM', 'LINK', 'STAGE']

interface Props {
  steps: readonly Step[]
  value: Filter
  onChange: (filter: Filter) => void
}

/** Narrows a history to what somebody did, through which verb, to which field or kind of record. */
export function Filters({ steps, value, onChange }: Props) {
  const { t, i18n } = useLingui()
  const words = useWords()
  const people = new Map(steps.flatMap(({ by }) => (by ? [[by.id, by.name] as const] : [])))
  const verbs = [...new Set(steps.map(({ verb }) => verb))].map((id) => ({ id, label: verbIn(i18n, id) }))
  return (
    <>
      <Choice
        label={t`Person`}
        value={value.actorId}
        options={[...people].map(([id, label]) => ({ id, label }))}
        onChange={(actorId) => onChange({ ...value, actorId })}
      />
      <Choice label={t`Verb`} value={value.verb} options={verbs} onChange={(verb) => onChange({ ...value, verb })} />
      <Choice
        label={t`Field`}
        value={value.field}
        options={caseFields.map((id) => ({ id, label: fieldIn(i18n, words, 'CASE', id) }))}
        onChange={(field) => onChange({ ...value, field })}
      />
      <Choice
        label={t`Kind of record`}
        value={value.kind}
        options={kinds.map((id) => ({ id, label: kindIn(i18n, id) }))}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      {!isEmpty(value) && (
        <IconButton size="small" label={t`Show all changes`} onPress={() => onChange({})}>
          <X size={14} aria-hidden="true" />
        </IconButton>
      )}
    </>
  )
}

interface ChoiceProps<T extends string> {
  label: string
  value: T | undefined
  options: readonly { id: T; label: string }[]
  onChange: (value: T | undefined) => void
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const { t } = useLingui()
  const chosen = options.find(({ id }) => id === value)?.label
  const any = {
    id: '',
    label: t({ message: 'Any', context: 'filter' }),
    isSelected: value === undefined,
    onAction: () => onChange(undefined),
  }
  return (
    <Menu
      label={label}
      trigger={
        <Button variant="plain">
          {chosen === undefined ? label : `${label}: ${chosen}`}
          <ChevronDown size={13} aria-hidden="true" />
        </Button>
      }
      items={[any, ...options.map((one) => ({ ...one, isSelected: one.id === value, onAction: () => onChange(one.id) }))]}
    />
  )
}
