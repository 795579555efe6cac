import { describe, expect, it } from 'vitest'
import { countAtEnd, linesOf, neighbour } from './groups'
import type { Sort } from './order'
import type { Place } from './shown'

const now = new Date(2026, 10, 24, 14, 0).getTime()
const minute = 60_000
const day = 24 * 60 * minute
const place = (id: string, more: Partial<Place> = {}): Place => ({
  id,
  due: null,
  level: 2,
  openedAt: new Date(now).toISOString(),
  isFresh: false,
  ...more,
})
const due = (id: string, minutes: number) => place(id, { due: new Date(now + minutes * minute).toISOString() })
const opened = (id: string, ago: number) => place(id, { openedAt: new Date(now - ago).toISOString() })
const told = (places: Place[], sort: Sort) =>
  linesOf(places, sort, now).map((line) => (line.isHeading ? `${line.group}:${line.count}` : line.key))

describe('headings', () => {
  it('tell how much time is left', () => {
    const places = [
      due('late', -8),
      due('hot', 12),
      due('noon', 61),
      due('evening', 9 * 60),
      due('tomorrow', 11 * 60),
      place('never'),
    ]
    expect(told(places, 'time')).toEqual([
      'now:2',
      'late',
      'hot',
      'today:2',
      'noon',
      'evening',
      'later:1',
      'tomorrow',
      'unpromised:1',
      'never',
    ])
  })

  it('tell the priority', () => {
    const places = [place('a', { level: 3 }), place('b'), place('c', { level: 1 })]
    expect(told(places, 'priority')).toEqual(['high:1', 'a', 'normal:1', 'b', 'low:1', 'c'])
  })

  it('tell the age', () => {
    const places = [opened('a', 31 * day), opened('b', 8 * day), opened('c', 2 * day), opened('d', minute)]
    expect(told(places, 'age')).toEqual(['month:1', 'a', 'week:1', 'b', 'days:1', 'c', 'opened-today:1', 'd'])
  })

  it('keep what the agent asked for together', () => {
    const places = [{ ...due('tomorrow', 2 * 24 * 60), isFresh: true }, { ...due('hot', 5), isFresh: true }, due('late', -1)]
    expect(told(places, 'time')).toEqual(['new:2', 'tomorrow', 'hot', 'now:1', 'late'])
  })

  it('have keys of their own though a group comes twice', () => {
    const keys = linesOf([due('a', 5), due('b', 9 * 60), due('c', 6)], 'time', now).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('moving through the list', () => {
  const lines = linesOf([due('a', 5), due('b', 6), due('c', 9 * 60), due('d', 9 * 60)], 'time', now)
  const none = new Set<string>()

  it('begins with the first, passes headings over and ends at the ends', () => {
    expect(neighbour(lines, none, null, 1)).toBe('a')
    expect(neighbour(lines, none, 'b', 1)).toBe('c')
    expect(neighbour(lines, none, 'a', -1)).toBe('a')
    expect(neighbour(lines, none, 'b', 8)).toBe('d')
    expect(neighbour(lines, none, 'b', Number.NEGATIVE_INFINITY)).toBe('a')
    expect(neighbour(lines, none, 'b', Number.POSITIVE_INFINITY)).toBe('d')
  })

  it('passes ghosts over, but not the one it stands on', () => {
    expect(neighbour(lines, new Set(['b', 'c']), 'a', 1)).toBe('d')
    expect(neighbour(lines, new Set(['b']), 'b', 1)).toBe('c')
  })

  it('stays nowhere in an empty list', () => {
    expect(neighbour([], none, 'a', 1)).toBeNull()
  })
})

describe('the count of the group that is read last', () => {
  const nobody = new Set<string>()
  it('is all that is left where no other group can follow', () => {
    const lines = linesOf([due('late', -8), place('a'), place('b')], 'time', now)
    expect(countAtEnd(lines, nobody, 'time', 10_003)).toBe(10_002)
    expect(countAtEnd(lines, new Set(['late']), 'time', 10_003)).toBe(10_003)
  })

  it('is not known where another group may follow', () => {
    expect(countAtEnd(linesOf([due('late', -8)], 'time', now), nobody, 'time', 10_003)).toBeNull()
  })
})
