import { useLingui } from '@lingui/react/macro'
import { Inbox } from 'lucide-react'
import { useState } from 'react'
import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay'
import { Button } from '../../kit/Button'
import { classes } from '../../kit/classes'
import { Segmented } from '../../kit/Segmented'
import { EmptyState, StaleNotice } from '../../kit/States'
import { useNow } from '../../lib/time'
import { useTitle } from '../../lib/title'
import { useConnection } from '../../relay/useLive'
import type { QueueScreenQuery, QueueScreenQuery$data } from './__generated__/QueueScreenQuery.graphql'
import { linesOf, neighbour } from './groups'
import type { Sort, View } from './order'
import { QueueHeader } from './QueueHeader'
import { QueueList } from './QueueList'
import { QueueLive } from './QueueLive'
import styles from './QueueScreen.module.css'
import { RowCommands } from './RowCommands'
import { type BulkAction, SelectionBar } from './SelectionBar'
import { useCases } from './useCases'
import { useQueueCommands } from './useQueueCommands'
import { useSelection } from './useSelection'

export const queueScreenQuery = graphql`
  query QueueScreenQuery($id: ID!, $filter: CaseFilter!, $orderBy: CaseOrder!) {
    queue(id: $id) {
      id
      name
      # Nobody else may read it into the store: it says when the list was read.
      changeCursor
      counts {
        waiting
        working
        mine
      }
    }
    ...QueueHeader_query
    ...useCases_list
  }
`

/** What the list reads for a view and an order. */
export function queueScreenVariables(id: string, view: View, sort: Sort): QueueScreenQuery['variables'] {
  const fields = { time: 'TIME_LEFT', priority: 'PRIORITY', age: 'AGE' } as const
  const queueViews = { available: 'AVAILABLE', all: 'ALL', mine: 'MINE' } as const
  return { id, filter: { queueId: id, view: queueViews[view] }, orderBy: { field: fields[sort], direction: 'ASC' } }
}

export interface QueueScreenProps {
  query: PreloadedQuery<QueueScreenQuery>
  view: View
  sort: Sort
  caseNumber: string | null
  /** False where the case would hide the list: then moving through the list rests on a case and does not open it. */
  opensOnMove: boolean
  onOpen: (number: string) => void
  onView: (view: View) => void
  onSort: (sort: Sort) => void
  onQueue: (id: string) => void
  /** The agent wants to go into the open case. */
  onEnter: () => void
  /** These are likely to be opened next. */
  onNear: (numbers: readonly string[]) => void
  /** What can be done with several cases. */
  bulk: readonly BulkAction[]
}

const nothing = () => {}

/** The list of a queue. */
export function QueueScreen(props: QueueScreenProps) {
  const { t } = useLingui()
  const data = usePreloadedQuery<QueueScreenQuery>(queueScreenQuery, props.query)
  const icon = <Inbox size={24} strokeWidth={1.5} aria-hidden="true" />
  if (!data.queue) {
    return (
      <>
        <QueueHeader
          query={data}
          queue={null}
          sort={props.sort}
          newCount={0}
          onQueue={props.onQueue}
          onSort={props.onSort}
          onShowNew={nothing}
        />
        <EmptyState icon={icon} title={t`This queue is not here, or not for you to see`} />
      </>
    )
  }
  const { id } = data.queue
  return <Cases key={`${id} ${props.view} ${props.sort}`} {...props} data={data} queue={data.queue} />
}

interface CasesProps extends QueueScreenProps {
  data: QueueScreenQuery$data
  queue: NonNullable<QueueScreenQuery$data['queue']>
}

function Cases({ data, queue, ...props }: CasesProps) {
  const { t } = useLingui()
  const { view, sort, caseNumber, opensOnMove, onOpen, onNear } = props
  const { counts, changeCursor } = queue
  // An open case names the tab itself.
  useTitle(caseNumber === null ? queue.name : '')
  const [resting, setResting] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const { state, since } = useConnection()
  const isStale = state === 'reconnecting' || state === 'offline'
  const cases = useCases(data, { queueId: queue.id, view, sort, reading: changeCursor, number: caseNumber ?? resting })
  const { nodes, ghosts, openId, shown } = cases
  const lines = linesOf(shown.places, sort, useNow())
  const selection = useSelection(lines, ghosts, openId)
  const openNode = openId === null ? undefined : nodes.get(openId)

  function open(number: string) {
    setResting(number)
    const ids = lines.filter((line) => !line.isHeading).map((line) => line.key)
    const at = ids.findIndex((id) => nodes.get(id)?.number === number)
    onNear(ids.slice(at + 1, at + 4).flatMap((id) => nodes.get(id)?.number ?? []))
    onOpen(number)
  }

  function step(by: number) {
    const id = neighbour(lines, ghosts, openId, by)
    const number = id === null ? undefined : nodes.get(id)?.number
    if (number === undefined) return
    if (opensOnMove || caseNumber !== null) open(number)
    else setResting(number)
  }

  function extend(by: number) {
    const next = neighbour(lines, ghosts, openId, by)
    if (openId !== null) selection.extendTo(openId)
    if (next !== null) selection.extendTo(next)
    step(by)
  }

  function showNew() {
    cases.showNew()
    setRound(round + 1)
  }

  function enter() {
    if (openNode && caseNumber === null) open(openNode.number)
    props.onEnter()
  }

  useQueueCommands({
    queueId: queue.id,
    newCount: cases.newCount,
    onStep: step,
    onShowNew: showNew,
    onOpen: open,
    onEnter: enter,
    onChoose: () => openId !== null && selection.toggle(openId),
    onExtend: extend,
    onUnchoose: selection.ids.size > 0 ? selection.clear : null,
  })

  return (
    <>
      <QueueLive
        key={`${queue.id} ${changeCursor}`}
        queueId={queue.id}
        after={changeCursor}
        list={{ connectionId: cases.connectionId, view, sort }}
        query={queueScreenQuery}
        variables={queueScreenVariables(queue.id, view, sort)}
      />
      {openNode && <RowCommands item={openNode} onOpen={open} />}
      <QueueHeader
        query={data}
        queue={queue}
        sort={sort}
        newCount={cases.newCount}
        onQueue={props.onQueue}
        onSort={props.onSort}
        onShowNew={showNew}
      />
      <div className={styles.tools}>
        <Segmented
          label={t`View`}
          value={view}
          onChange={props.onView}
          options={[
            { id: 'available', label: t`Available`, count: counts.waiting },
            { id: 'all', label: t({ message: 'All', context: 'view of a queue' }), count: counts.waiting + counts.working },
            { id: 'mine', label: t({ message: 'Mine', context: 'view of a queue' }), count: counts.mine },
          ]}
        />
      </div>
      <div className={classes(styles.list, isStale && styles.stale)}>
        {lines.length > 0 ? (
          <QueueList
            queueName={queue.name}
            cases={cases}
            lines={lines}
            total={{ available: counts.waiting, all: counts.waiting + counts.working, mine: counts.mine }[view]}
            sort={sort}
            selection={selection}
            marksWaiting={view === 'all'}
            round={round}
            onOpen={open}
            onStep={step}
            onEnter={enter}
          />
        ) : (
          <Empty view={view} total={counts.waiting + counts.working} onView={props.onView} />
        )}
      </div>
      {selection.ids.size > 0 && (
        <SelectionBar
          cases={lines.flatMap(({ key }) => (selection.ids.has(key) ? (nodes.get(key) ?? []) : []))}
          actions={props.bulk}
          onClear={selection.clear}
        />
      )}
      {isStale && (
        <div className={styles.notice}>
          <StaleNotice since={since} />
        </div>
      )}
    </>
  )
}

/** Says what would be here, and where the work is instead. */
function Empty({ view, total, onView }: { view: View; total: number; onView: (view: View) => void }) {
  const { t } = useLingui()
  const title = {
    available: t`Nothing is waiting`,
    all: t`This queue is empty`,
    mine: t`You work on nothing in this queue`,
  }[view]
  const text = {
    available: t`Every case here has somebody who works on it. New ones appear by themselves.`,
    all: t`Cases that are added to this queue appear here by themselves.`,
    mine: t`Cases that you pick are listed here.`,
  }[view]
  const other = view === 'mine' ? 'available' : 'all'
  const action = view !== 'all' && total > 0 && (
    <Button onPress={() => onView(other)}>{other === 'all' ? t`Show all cases` : t`Show what is waiting`}</Button>
  )
  return (
    <EmptyState icon={<Inbox size={24} strokeWidth={1.5} aria-hidden="true" />} title={title} action={action}>
      {text}
    </EmptyState>
  )
}
