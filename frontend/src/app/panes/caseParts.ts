import { lazy } from 'react'
import type { CaseParts } from '../../features/case/slots'

// What is with every case is asked for at once, together with the case; a tab when it is opened. A part is
//   lazy(() => import('../../features/family/FamilySection').then(({ FamilySection }) => ({ default: FamilySection })))

/** What features hang into the pane of a case: one line each. What they read with the case stands in `features/case/slots.ts`. */
export const caseParts: CaseParts = {
  processBar: null,
  commands: [
    {
      id: 'entitlement',
      part: lazy(() =>
        import('../../features/entitlement/EntitlementCommands').then(({ EntitlementCommands }) => ({
          default: EntitlementCommands,
        })),
      ),
    },
  ],
  related: [],
  history: lazy(() => import('../../features/history/HistoryTab').then(({ HistoryTab }) => ({ default: HistoryTab }))),
}
