import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { ArrowDownUp, ChevronDown } from 'lucide-react'
import { graphql, useFragment } from 'react-relay'
import { Button } from '../../kit/Button'
import { IconButton } from '../../kit/IconButton'
import { type Item, Menu } from '../../kit/Menu'
import { Tooltip } from '../../kit/Tooltip'
import { useFormat } from '../../lib/format'
import { useKeysOf } from '../../lib/keys'
import type { QueueHeader_query$key } from './__generated__/QueueHeader_query.graphql'
import { type Sort, sorts } from './order'
import { PastQueue } from './PastQueue'
import styles from './QueueScreen.module.css'

interface Props {
  query: QueueHeader_query$key
  /** Null where there is none under this address: then another one is chosen here. */
  queue: { readonly id: string; readonly name: string } | null
  sort: Sort
  newCount: number
  onQueue: (id: string) => void
  onSort: (sort: Sort) => void
  onShowNew: () => void
}

/** Which queue, what is new in it, and in what order. */
export function QueueHeader({ query, queue, sort, newCount, onQueue, onSort, onShowNew }: Props) {
  const { t } = useLingui()
  const format = useFormat()
  const { queues, viewer } = useFragment(
    graphql`
      fragment QueueHeader_query on Query {
        queues {
          id
          name
          counts {
            waiting
          }
        }
        viewer {
          queues {
            id
          }
        }
      }
    `,
    query,
  )
  const labels: Record<Sort, string> = { time: t`Time left`, priority: t`Priority`, age: t`Age` }
  const mine = new Set(viewer?.queues.map(({ id }) => id))
  const items = queues.map(
    ({ id, name, counts }): Item => ({
      id,
      label: name,
      detail: format.number(counts.waiting),
      isSelected: id === queue?.id,
      onAction: () => onQueue(id),
    }),
  )
  const sections = [
    { id: 'mine', label: t`My queues`, items: items.filter(({ id }) => mine.has(id)) },
    { id: 'others', label: t`Other queues`, items: items.filter(({ id }) => !mine.has(id)) },
  ]
  const sortLabel = labels[sort]
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>
        <Menu
          label={t`Queues`}
          trigger={
            <Button variant="plain">
              <span className={styles.name}>{queue?.name ?? t`Choose a queue`}</span>
              <ChevronDown size={15} aria-hidden="true" />
            </Button>
          }
          sections={sections.filter((section) => section.items.length > 0)}
        />
      </h1>
      <NewPill count={newCount} onPress={onShowNew} />
      {queue && <PastQueue key={queue.id} id={queue.id} name={queue.name} />}
      {queue && (
        <Menu
          label={t`Sort by`}
          placement="bottom end"
          trigger={
            <IconButton label={t`Sorted by: ${sortLabel}`} placement="left">
              <ArrowDownUp size={15} aria-hidden="true" />
            </IconButton>
          }
          items={sorts.map((id) => ({ id, label: labels[id], isSelected: id === sort, onAction: () => onSort(id) }))}
        />
      )}
    </header>
  )
}

function NewPill({ count, onPress }: { count: number; onPress: () => void }) {
  const { t } = useLingui()
  const keys = useKeysOf('queue.showNew')
  return (
    <span className={styles.pill} role="status">
      {count > 0 && (
        <Tooltip label={t`Show new cases`} keys={keys} placement="bottom">
          <Button variant="plain" onPress={onPress}>
            <i className={styles.pulse} aria-hidden="true" />
            {plural(count, { one: '# new', other: '# new' })}
          </Button>
        </Tooltip>
      )}
    </span>
  )
}
