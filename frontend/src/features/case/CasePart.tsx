import { type ReactNode, Suspense, use, useState } from 'react'
import { moreTexts } from '../../lib/locale'
import { CaseBoundary } from './CaseBoundary'

/** A part that another feature put into the pane: while it comes, and when it fails, the case around it stands. */
export function CasePart({ fallback = null, children }: { fallback?: ReactNode; children: ReactNode }) {
  const [attempt, setAttempt] = useState(0)
  return (
    <CaseBoundary key={attempt} onRetry={() => setAttempt(attempt + 1)}>
      <Suspense fallback={fallback}>
        <Spoken>{children}</Spoken>
      </Suspense>
    </CaseBoundary>
  )
}

/** Waits for the texts. */
function Spoken({ children }: { children: ReactNode }) {
  use(moreTexts())
  return children
}
