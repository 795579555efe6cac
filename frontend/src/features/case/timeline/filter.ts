import type { TimelineKind } from './__generated__/FoundEntriesQuery.graphql'

export const filters = ['all', 'messages', 'notes', 'posts', 'tasks', 'history'] as const
export type Filter = (typeof filters)[number]

interface Node {
  readonly __typename: string
  readonly kind?: string
  readonly status?: string
}

/** Whether an entry belongs to what the agent wants to see. Messages were said, tasks are to be done; a call may be either. */
export function fits({ __typename, kind, status }: Node, filter: Filter): boolean {
  const isActivity = __typename === 'Activity'
  const isResolution = isActivity && kind === 'CASE_RESOLUTION'
  const isPlannedCall = kind === 'PHONE_CALL' && status === 'OPEN'
  switch (filter) {
    case 'all':
      return true
    case 'messages':
      return isActivity && (kind === 'EMAIL' || (kind === 'PHONE_CALL' && !isPlannedCall))
    case 'notes':
      return __typename === 'Note'
    case 'posts':
      return __typename === 'Post'
    case 'tasks':
      return isActivity && (isPlannedCall || (kind !== 'EMAIL' && kind !== 'PHONE_CALL' && !isResolution))
    case 'history':
      return __typename === 'CaseEvent' || isResolution
  }
}

/** The kinds among which the server looks for what fits a filter; null for all. */
export function kindsOf(filter: Filter): TimelineKind[] | null {
  switch (filter) {
    case 'all':
      return null
    case 'messages':
      return ['EMAIL', 'PHONE_CALL']
    case 'notes':
      return ['NOTE']
    case 'posts':
      return ['POST']
    case 'tasks':
      return ['TASK', 'APPOINTMENT', 'PHONE_CALL']
    case 'history':
      return ['CASE_RESOLUTION', 'EVENT']
  }
}
