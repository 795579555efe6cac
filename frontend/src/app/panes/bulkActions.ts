import { lazy } from 'react'
import type { BulkAction } from '../../features/queue/SelectionBar'

/** What can be done with several chosen cases of a list, from the left: one line each. */
export const bulkActions: readonly BulkAction[] = [
  {
    id: 'assign',
    action: lazy(() => import('../../features/assign/BulkAssign').then(({ BulkAssign }) => ({ default: BulkAssign }))),
  },
  {
    id: 'parent',
    action: lazy(() => import('../../features/family/BulkParent').then(({ BulkParent }) => ({ default: BulkParent }))),
  },
  {
    id: 'merge',
    action: lazy(() => import('../../features/merge/BulkMerge').then(({ BulkMerge }) => ({ default: BulkMerge }))),
  },
]
