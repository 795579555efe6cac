import { describe, expect, it } from 'vitest'
import { joinEntry, joinPage } from './backwards'

const entry = (minute: number, id = `note_${minute}`) => ({
  id,
  at: new Date(Date.UTC(2026, 10, 24, 10, minute)).toISOString(),
})
const page = (minutes: readonly number[], hasPreviousPage = true) => ({
  edges: minutes.map((minute) => entry(minute)),
  startCursor: minutes.length > 0 ? `before ${minutes[0]}` : null,
  hasPreviousPage,
})
const minutesOf = ({ edges }: { edges: readonly { at: string }[] }) => edges.map(({ at }) => new Date(at).getUTCMinutes())

describe('a list that is read from its end', () => {
  it('grows at its beginning with every older page', () => {
    const joined = joinPage(page([10, 11, 12]), page([7, 8, 9], false), 'before 10')
    expect(minutesOf(joined)).toEqual([7, 8, 9, 10, 11, 12])
    expect(joined).toMatchObject({ startCursor: 'before 7', hasPreviousPage: false })
  })

  it('keeps its older pages when its end is read again and the two meet', () => {
    const joined = joinPage(page([1, 2, 3, 4]), page([4, 5, 6]), null)
    expect(minutesOf(joined)).toEqual([1, 2, 3, 4, 5, 6])
    expect(joined.startCursor).toBe('before 1')
  })

  it('lets go of what it held when something between may be missing', () => {
    const end = page([20, 21])
    expect(joinPage(page([1, 2]), end, null)).toBe(end)
    expect(minutesOf(joinPage(page([], false), page([20, 21], false), null))).toEqual([20, 21])
  })

  it('ends where the server says when a page holds nothing', () => {
    const joined = joinPage(page([5]), { edges: [], startCursor: null, hasPreviousPage: false }, 'before 5')
    expect(minutesOf(joined)).toEqual([5])
    expect(joined.hasPreviousPage).toBe(false)
  })
})

describe('an entry that comes by itself', () => {
  it('goes to its place, once', () => {
    const held = page([1, 2, 4])
    const joined = joinEntry(held, entry(3))
    expect(minutesOf(joined)).toEqual([1, 2, 3, 4])
    expect(joinEntry(joined, entry(3))).toBe(joined)
    expect(minutesOf(joinEntry(joined, entry(4, 'note_5')))).toEqual([1, 2, 3, 4, 4])
  })

  it('is left out when it belongs to a page that was not read', () => {
    const held = page([10, 11])
    expect(joinEntry(held, entry(3))).toBe(held)
    expect(minutesOf(joinEntry(page([10, 11], false), entry(3)))).toEqual([3, 10, 11])
  })
})
