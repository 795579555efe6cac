import { expect, it } from 'vitest'
import { lengthsFor } from './billable'

it('offers all that is counted, shorter lengths, and nothing', () => {
  expect(lengthsFor(50)).toEqual([50, 45, 30, 15, 5, 0])
  expect(lengthsFor(30)).toEqual([30, 15, 5, 0])
  expect(lengthsFor(3)).toEqual([3, 0])
})

it('offers usual lengths when no time was logged', () => {
  expect(lengthsFor(0)).toEqual([0, 5, 15, 30, 45, 60, 90, 120, 180, 240, 480])
})
