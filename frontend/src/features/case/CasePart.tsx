import { type ReactNode, Suspense, useState } from 'react'
import { CaseBoundary } from './CaseBoundary'

/** A part that another feature put into the pane: while it comes, and when it fails, the case around it stands. */
export function CasePart({ fallback = null, children }: { fallback?: ReactNode; children: ReactNode }) {
  const [attempt, setAttempt] = useState(0)
  return (
    <CaseBoundary key={attempt} onRetry={() => setAttempt(attempt + 1)}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </CaseBoundary>
  )
}
