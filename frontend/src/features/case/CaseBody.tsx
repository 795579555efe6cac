import { Suspense, useState } from 'react'
import { CaseGone } from './CaseGone'
import { CaseHeader } from './CaseHeader'
import type { CasePaneProps, OpenCase } from './CasePane'
import styles from './CasePane.module.css'
import { CaseLive, Composer } from './parts'
import { Stale } from './Stale'
import { Timeline } from './timeline/Timeline'

/** A case that was found, until it is gone. */
export function CaseBody({ found, actions, ...props }: CasePaneProps & { found: OpenCase }) {
  const [isGone, setGone] = useState(false)
  const [added, setAdded] = useState(0)
  if (isGone) return <CaseGone number={props.number} onLeave={props.onGone} />
  return (
    <section className={styles.pane} aria-label={props.number}>
      <CaseHeader item={found} actions={actions?.(found)} onNext={props.onNext} onPrevious={props.onPrevious} />
      <Timeline item={found} added={added} />
      <Stale />
      <Suspense fallback={<div className={styles.composing} />}>
        <Composer item={found} onAdded={() => setAdded(added + 1)} />
      </Suspense>
      <Suspense>
        <CaseLive caseId={found.id} number={props.number} after={found.changeCursor} onGone={() => setGone(true)} />
      </Suspense>
    </section>
  )
}
