import { describe, expect, it } from 'vitest'
import { compare, type Sort } from './order'
import { follow, ghosts, type Now, type Row, reveal, type Shown, settle, waiting } from './shown'

const at = (hour: number) => `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`
const row = (id: string, due: number | null, more: Partial<Row> = {}): Row => ({
  id,
  due: due === null ? null : at(due),
  level: 2,
  openedAt: at(1),
  fits: true,
  isNew: false,
  ...more,
})
const now = (rows: Row[], more: Partial<Now> = {}): Now => ({ reading: 'one', sort: 'time', openId: null, rows, ...more })
const ids = (shown: Shown) => shown.places.map(({ id }) => id).join(' ')

const rows = [row('a', 9), row('b', 10), row('c', 11)]

describe('the list', () => {
  it('begins in order, without what does not belong to the view', () => {
    const shown = settle(now([row('late', 12), row('none', null), row('early', 8), row('picked', 7, { fits: false })]))
    expect(ids(shown)).toBe('early late none')
  })

  it('is the same object as long as nothing changes', () => {
    const shown = settle(now(rows))
    expect(follow(shown, now(rows))).toBe(shown)
  })

  it('keeps a row in its place when what it is sorted by changes', () => {
    const changed = [row('a', 23), row('b', 10), row('c', 2)]
    const shown = follow(settle(now(rows)), now(changed))
    expect(ids(shown)).toBe('a b c')
    expect(shown.places[0]?.due).toBe(at(9))
  })

  it('puts the rows of a further page at the end, once', () => {
    const more = now([...rows, row('d', 12), row('e', 13)])
    const shown = follow(settle(now(rows)), more)
    expect(ids(shown)).toBe('a b c d e')
    expect(follow(shown, more)).toBe(shown)
  })

  it('starts afresh when it was read anew', () => {
    const read = now([row('x', 5), row('a', 9)], { reading: 'two' })
    expect(ids(follow(settle(now(rows)), read))).toBe('x a')
  })
})

describe('what is new', () => {
  const arrived = [...rows, row('new', 8, { isNew: true })]

  it('waits behind the pill', () => {
    const before = settle(now(rows))
    const shown = follow(before, now(arrived))
    expect(shown).toBe(before)
    expect(waiting(shown, arrived).map(({ id }) => id)).toEqual(['new'])
  })

  it('is no longer counted when somebody else takes it first', () => {
    const taken = [...rows, row('new', 8, { isNew: true, fits: false })]
    expect(waiting(settle(now(rows)), taken)).toEqual([])
  })

  it('is shown on top when the agent asks for it, and the next time in its place', () => {
    const shown = reveal(settle(now(rows)), now(arrived))
    expect(ids(shown)).toBe('new a b c')
    expect(shown.places.map(({ isFresh }) => isFresh)).toEqual([true, false, false, false])
    expect(waiting(shown, arrived)).toEqual([])
    const again = [...arrived, row('newer', 20, { isNew: true })]
    expect(ids(reveal(shown, now(again)))).toBe('newer new a b c')
  })

  it('is shown at once in an empty list, where nothing can jump', () => {
    const shown = follow(settle(now([])), now([row('new', 8, { isNew: true })]))
    expect(ids(shown)).toBe('new')
  })

  it('is shown at once when the agent has it open', () => {
    const shown = follow(settle(now(rows)), now(arrived, { openId: 'new' }))
    expect(ids(shown)).toBe('new a b c')
    expect(follow(shown, now(arrived, { openId: 'new' }))).toBe(shown)
  })
})

describe('a row that left the view', () => {
  const picked = [row('a', 9), row('b', 10, { fits: false }), row('c', 11)]

  it('stays as a ghost', () => {
    const before = settle(now(rows, { openId: 'a' }))
    const shown = follow(before, now(picked, { openId: 'a' }))
    expect(shown).toBe(before)
    expect([...ghosts(shown, picked)]).toEqual(['b'])
  })

  it('goes when another case is opened', () => {
    const shown = follow(settle(now(rows, { openId: 'a' })), now(picked, { openId: 'c' }))
    expect(ids(shown)).toBe('a c')
    expect(ghosts(shown, picked).size).toBe(0)
  })

  it('stays as long as it is the open case', () => {
    const shown = follow(settle(now(rows, { openId: 'a' })), now(picked, { openId: 'b' }))
    expect(ids(shown)).toBe('a b c')
  })

  it('is alive again when it comes back in time', () => {
    const before = settle(now(rows))
    const shown = follow(follow(before, now(picked)), now(rows))
    expect(shown).toBe(before)
    expect(ghosts(shown, rows).size).toBe(0)
  })

  it('is news when it comes back after it has gone', () => {
    const moved = follow(settle(now(rows, { openId: 'a' })), now(picked, { openId: 'c' }))
    const shown = follow(moved, now(rows, { openId: 'c' }))
    expect(ids(shown)).toBe('a c')
    expect(waiting(shown, rows).map(({ id }) => id)).toEqual(['b'])
    expect(ids(reveal(shown, now(rows, { openId: 'c' })))).toBe('b a c')
  })

  it('leaves room for what is new when it was the last one', () => {
    const only = follow(settle(now([row('a', 9)])), now([row('a', 9, { fits: false })], { openId: 'elsewhere' }))
    const next = now([row('a', 9, { fits: false }), row('new', 8, { isNew: true })], { openId: 'elsewhere' })
    expect(ids(follow(only, next))).toBe('new')
  })
})

it.each<[Sort, string]>([
  ['time', 'soon high old young never'],
  ['priority', 'high soon old young never'],
  ['age', 'old young high soon never'],
])('sorts by %s as the server does', (sort, order) => {
  const keys = [
    row('never', null, { openedAt: at(9) }),
    row('young', 20, { openedAt: at(3) }),
    row('old', 20, { openedAt: at(2) }),
    row('high', 10, { level: 3, openedAt: at(4) }),
    row('soon', 9, { openedAt: at(5) }),
  ]
  expect(
    keys
      .sort(compare[sort])
      .map(({ id }) => id)
      .join(' '),
  ).toBe(order)
})
