import { lazy } from 'react'
import type { CaseParts } from '../../features/case/slots'

// What is with every case is asked for at once, together with the case; a tab when it is opened. A part is
//   lazy(() => import('../../features/family/FamilySection').then(({ FamilySection }) => ({ default: FamilySection })))

/** What features hang into the pane of a case: one line each. What they read with the case stands in `features/case/slots.ts`. */
export const caseParts: CaseParts = {
  processBar: lazy(() => import('../../features/process/ProcessBar').then(({ ProcessBar }) => ({ default: ProcessBar }))),
  notices: [
    {
      id: 'family',
      part: lazy(() => import('../../features/family/ParentBadge').then(({ ParentBadge }) => ({ default: ParentBadge }))),
    },
    {
      id: 'merged',
      part: lazy(() => import('../../features/merge/MergedBanner').then(({ MergedBanner }) => ({ default: MergedBanner }))),
    },
  ],
  related: [
    {
      id: 'family',
      part: lazy(() => import('../../features/family/FamilySection').then(({ FamilySection }) => ({ default: FamilySection }))),
    },
    {
      id: 'similar',
      part: lazy(() =>
        import('../../features/similar/SimilarSection').then(({ SimilarSection }) => ({ default: SimilarSection })),
      ),
    },
    {
      id: 'attachments',
      part: lazy(() =>
        import('../../features/case/timeline/AttachmentsSection').then(({ AttachmentsSection }) => ({
          default: AttachmentsSection,
        })),
      ),
    },
    {
      id: 'merged',
      part: lazy(() => import('../../features/merge/MergedSection').then(({ MergedSection }) => ({ default: MergedSection }))),
    },
  ],
  commands: [
    {
      id: 'family',
      part: lazy(() =>
        import('../../features/family/FamilyCommands').then(({ FamilyCommands }) => ({ default: FamilyCommands })),
      ),
    },
    {
      id: 'entitlement',
      part: lazy(() =>
        import('../../features/entitlement/EntitlementCommands').then(({ EntitlementCommands }) => ({
          default: EntitlementCommands,
        })),
      ),
    },
    {
      id: 'merge',
      part: lazy(() => import('../../features/merge/MergeCommands').then(({ MergeCommands }) => ({ default: MergeCommands }))),
    },
  ],
  history: lazy(() => import('../../features/history/HistoryTab').then(({ HistoryTab }) => ({ default: HistoryTab }))),
}
