import type { Shape } from './Glyph'

const shapes: Record<string, Shape> = { ON_HOLD: 'hold', WAITING_FOR_DETAILS: 'waiting', RESEARCHING: 'research' }

/** How the state of a case is drawn. A list says whether somebody works on it; elsewhere that makes no difference. */
export function shapeOf(status: string, reason: string | null | undefined, hasWorker = true): Shape {
  if (status === 'RESOLVED') return 'done'
  if (status === 'CANCELLED') return 'cancelled'
  return shapes[reason ?? ''] ?? (hasWorker ? 'progress' : 'new')
}

/** How many bars a priority fills. */
export function levelOf(priority: string): 1 | 2 | 3 {
  if (priority === 'HIGH') return 3
  return priority === 'LOW' ? 1 : 2
}
