import { useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import { useFragment } from 'react-relay'
import { SkeletonRows } from '../../kit/Skeleton'
import type { slots_case$key } from './__generated__/slots_case.graphql'
import { CaseGone } from './CaseGone'
import { CaseHeader } from './CaseHeader'
import type { CasePaneProps, OpenCase } from './CasePane'
import styles from './CasePane.module.css'
import { CasePart } from './CasePart'
import { type CaseTabSpec, CaseTabs } from './CaseTabs'
import { CaseLive, Composer } from './parts'
import { Related } from './Related'
import { Stale } from './Stale'
import { slots } from './slots'
import { Timeline } from './timeline/Timeline'

/** A case that was found, until it is gone. */
export function CaseBody({ found, actions, tab, onTab, parts, ...props }: CasePaneProps & { found: OpenCase }) {
  const { t } = useLingui()
  const [gone, setGone] = useState<string | null>(null)
  /** Counts what this agent added, and to which case. */
  const [added, setAdded] = useState({ caseId: found.id, count: 0 })
  const item = useFragment<slots_case$key>(slots, found)
  if (gone === found.id) return <CaseGone number={props.number} onLeave={props.onGone} />

  const { number, onOpen, onNext } = props
  const part = { item, caseId: found.id, number, onOpen, onNext }
  const { processBar: ProcessBar, history: History, related } = parts
  const tabs: (CaseTabSpec | false)[] = [
    {
      id: 'timeline',
      label: t`Timeline`,
      content: <Timeline item={found} added={added.caseId === found.id ? added.count : 0} />,
    },
    related.length > 0 && {
      id: 'related',
      label: t`Related`,
      content: <Related key={found.id} sections={related} {...part} />,
    },
    History !== null && {
      id: 'history',
      label: t`History`,
      content: (
        <CasePart key={found.id} fallback={<SkeletonRows />}>
          <History {...part} />
        </CasePart>
      ),
    },
  ]
  const shown = tabs.filter((one) => one !== false)
  const isTimeline = !shown.some(({ id }) => id === tab) || tab === 'timeline'
  return (
    <section className={styles.pane} aria-label={number}>
      <CaseHeader item={found} actions={actions?.(found)} onNext={onNext} onPrevious={props.onPrevious} />
      {ProcessBar && (
        <CasePart key={found.id}>
          <ProcessBar {...part} />
        </CasePart>
      )}
      {parts.notices.map(({ id, part: Notice }) => (
        <CasePart key={`${found.id} ${id}`}>
          <Notice {...part} />
        </CasePart>
      ))}
      {parts.commands.map(({ id, part: Commands }) => (
        <CasePart key={`${found.id} ${id}`}>
          <Commands {...part} />
        </CasePart>
      ))}
      <CaseTabs tabs={shown} value={tab} onChange={onTab} />
      <Stale />
      <Suspense fallback={isTimeline && <div className={styles.composing} />}>
        <Composer
          item={found}
          isShown={isTimeline}
          onAsked={() => onTab('timeline')}
          onAdded={() => setAdded(({ count }) => ({ caseId: found.id, count: count + 1 }))}
        />
      </Suspense>
      <Suspense>
        <CaseLive
          caseId={found.id}
          number={number}
          after={found.changeCursor}
          isRelatedShown={tab === 'related'}
          onGone={() => setGone(found.id)}
        />
      </Suspense>
    </section>
  )
}
