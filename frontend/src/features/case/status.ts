import type { Shape } from '../../kit/Glyph'

const shapes: Record<string, Shape> = { ON_HOLD: 'hold', WAITING_FOR_DETAILS: 'waiting', RESEARCHING: 'research' }

/** How a status is drawn. */
export function shapeOf(status: string, code: string | null | undefined): Shape {
  if (status === 'RESOLVED') return 'done'
  if (status === 'CANCELLED') return 'cancelled'
  return shapes[code ?? ''] ?? 'progress'
}

export const priorities = ['HIGH', 'NORMAL', 'LOW'] as const

/** How many bars a priority fills. */
export function levelOf(priority: string): 1 | 2 | 3 {
  return priority === 'HIGH' ? 3 : priority === 'LOW' ? 1 : 2
}
