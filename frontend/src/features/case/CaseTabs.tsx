import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffectEvent, useMemo } from 'react'
import { Tabs } from '../../kit/Tabs'
import { type Command, useCommands } from '../../lib/keys'
import type { CaseTab } from './CasePane'
import styles from './CasePane.module.css'

export interface CaseTabSpec {
  id: CaseTab
  label: string
  content: ReactNode
}

interface Props {
  tabs: readonly CaseTabSpec[]
  value: CaseTab
  onChange: (tab: CaseTab) => void
}

/** What there is to know about a case. With one tab there is nothing to choose. */
export function CaseTabs({ tabs, value, onChange }: Props) {
  const { t } = useLingui()
  const [only, ...others] = tabs
  const names = tabs.map(({ id, label }) => `${id} ${label}`).join('\n')
  const choose = useEffectEvent((id: CaseTab) => onChange(id))
  const commands = useMemo<Command[]>(() => {
    const specs = names.split('\n').map((line) => line.split(' ') as [CaseTab, ...string[]])
    if (specs.length < 2) return []
    return specs.map(([id, ...label], index) => ({
      id: `case.tab.${id}`,
      scope: 'case',
      keys: String(index + 1),
      label: label.join(' '),
      run: () => choose(id),
      keyOnly: true,
    }))
  }, [names])
  useCommands(commands)

  if (others.length === 0) return only?.content
  return (
    <div className={styles.tabs}>
      <Tabs
        isFilling
        label={t`About the case`}
        value={tabs.some(({ id }) => id === value) ? value : 'timeline'}
        onChange={(id) => onChange(id as CaseTab)}
        tabs={tabs}
      />
    </div>
  )
}
