import type { Shape } from '../../kit/Glyph'

const shapes: Record<string, Shape> = { ON_HOLD: 'hold', WAITING_FOR_DETAILS: 'waiting', RESEARCHING: 'research' }

/** How the state of a case is drawn. */
export function shapeOf(status: string, reason: string | null | undefined): Shape {
  if (status === 'RESOLVED') return 'done'
  if (status === 'CANCELLED') return 'cancelled'
  return shapes[reason ?? ''] ?? 'progress'
}
