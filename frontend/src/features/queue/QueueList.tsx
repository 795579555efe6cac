import { useLingui } from '@lingui/react/macro'
import type { KeyboardEvent } from 'react'
import { Button } from '../../kit/Button'
import { VirtualList } from '../../kit/VirtualList'
import { useFormat } from '../../lib/format'
import { countAtEnd, type Group, type Line } from './groups'
import type { Sort } from './order'
import { QueueRow } from './QueueRow'
import styles from './QueueScreen.module.css'
import type { useCases } from './useCases'
import type { Selection } from './useSelection'

interface Props {
  queueName: string
  cases: ReturnType<typeof useCases>
  lines: readonly Line[]
  /** How many are in the list, also those nobody has read. */
  total: number
  sort: Sort
  selection: Selection
  /** Whether some have a worker and some have none: then the ones that wait stand out. */
  marksWaiting: boolean
  /** Counts up when the agent asks for what is new. */
  round: number
  onOpen: (number: string) => void
  onStep: (step: number) => void
  /** Goes into the case that is open. */
  onEnter: () => void
}

const page = 8
const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: page,
  PageUp: -page,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

export function QueueList({ queueName, cases, lines, total, sort, selection, marksWaiting, round, ...props }: Props) {
  const { onOpen, onStep, onEnter } = props
  const { t } = useLingui()
  const { nodes, openId, ghosts, hasNext, hasFailed, loadMore } = cases
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const step = steps[event.key]
    if (step !== undefined) onStep(step)
    else if (event.key === 'Enter') onEnter()
    else return
    event.preventDefault()
  }
  const lastHeading = lines.findLast((line) => line.isHeading)
  return (
    <>
      <VirtualList
        label={t`Cases in ${queueName}`}
        lines={lines}
        activeKey={openId}
        chosenKeys={selection.ids}
        topKey={round}
        onKeyDown={onKeyDown}
        onNearEnd={hasFailed ? undefined : loadMore}
        render={(line) => {
          if (line.isHeading) {
            const isOpen = hasNext && line === lastHeading
            const count = isOpen ? countAtEnd(lines, ghosts, sort, total) : line.count
            return <Heading group={line.group} count={count} atLeast={line.count} />
          }
          const node = nodes.get(line.key)
          return node ? (
            <QueueRow
              item={node}
              isActive={line.key === openId}
              isGhost={ghosts.has(line.key)}
              marksWaiting={marksWaiting}
              isChosen={selection.ids.has(line.key)}
              onOpen={onOpen}
              onChoose={(isRange) => (isRange ? selection.extendTo(line.key) : selection.toggle(line.key))}
            />
          ) : null
        }}
      />
      {hasFailed && (
        <div className={styles.more} role="alert">
          <span>{t`The cases further down could not be loaded.`}</span>
          <Button variant="link" onPress={loadMore}>{t`Try again`}</Button>
        </div>
      )}
    </>
  )
}

/** The count is null where more of the group may be further down than anybody has read. */
function Heading({ group, count, atLeast }: { group: Group; count: number | null; atLeast: number }) {
  const format = useFormat()
  const label = useGroupLabel(group)
  return (
    <div className={styles.heading}>
      <span>{label}</span>
      <span className={styles.number}>{count === null ? `${format.number(atLeast)}+` : format.number(count)}</span>
    </div>
  )
}

function useGroupLabel(group: Group): string {
  const { t } = useLingui()
  switch (group) {
    case 'new':
      return t`Just come in`
    case 'now':
      return t`Past due and due this hour`
    case 'today':
      return t`Due today`
    case 'later':
      return t`Later`
    case 'unpromised':
      return t`Without a promised time`
    case 'high':
      return t`High priority`
    case 'normal':
      return t`Normal priority`
    case 'low':
      return t`Low priority`
    case 'month':
      return t`Opened more than 30 days ago`
    case 'week':
      return t`Opened more than a week ago`
    case 'days':
      return t`Opened in the last days`
    case 'opened-today':
      return t`Opened today`
  }
}
