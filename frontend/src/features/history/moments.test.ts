import { expect, test } from 'vitest'
import { momentsOf, nearest } from './moments'

const at = (minute: number) => `2026-03-02T09:0${minute}:00.000Z`

test('the slider stops once where something was done, the earliest first, and at the beginning', () => {
  expect(momentsOf([{ at: at(3) }, { at: at(2) }, { at: at(2) }], at(0))).toEqual([at(0), at(2), at(3)])
  expect(momentsOf([{ at: at(0) }], at(0))).toEqual([at(0)])
})

test('a moment between two stops is at the one before it', () => {
  const moments = [at(1), at(3), at(5)]
  expect(nearest(moments, at(4))).toBe(1)
  expect(nearest(moments, at(5))).toBe(2)
  expect(nearest(moments, at(0))).toBe(0)
  expect(nearest(moments, '2027-01-01T00:00:00Z')).toBe(2)
})
