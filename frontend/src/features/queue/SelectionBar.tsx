import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { type ComponentType, Suspense, use } from 'react'
import { IconButton } from '../../kit/IconButton'
import { useKeysOf } from '../../lib/keys'
import { moreTexts } from '../../lib/locale'
import type { BulkProps } from '../../lib/parts'
import styles from './SelectionBar.module.css'

/** Something that can be done with several cases at once. */
export interface BulkAction {
  id: string
  action: ComponentType<BulkProps>
}

interface Props {
  cases: BulkProps['cases']
  actions: readonly BulkAction[]
  onClear: () => void
}

/** Below the list while cases are chosen: how many, and what can be done with all of them. */
export function SelectionBar({ cases, actions, onClear }: Props) {
  const { t } = useLingui()
  const keys = useKeysOf('queue.unchoose')
  return (
    <section className={styles.bar} aria-label={t`Selected cases`}>
      <span className={styles.count} role="status">
        {plural(cases.length, { one: '# selected', other: '# selected' })}
      </span>
      <div className={styles.actions}>
        <Suspense>
          <Actions cases={cases} actions={actions} onClear={onClear} />
        </Suspense>
      </div>
      <IconButton label={t`Select none`} keys={keys} placement="top" onPress={onClear}>
        <X size={15} aria-hidden="true" />
      </IconButton>
    </section>
  )
}

function Actions({ cases, actions, onClear }: Props) {
  use(moreTexts())
  return actions.map(({ id, action: Action }) => <Action key={id} cases={cases} onDone={onClear} />)
}
