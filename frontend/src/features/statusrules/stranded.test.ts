import { expect, test } from 'vitest'
import { pair, stranded } from './stranded'

const reason = (id: string, status: string, retiredAt: string | null = null) => ({ id, status, retiredAt })
const reasons = [reason('a', 'ACTIVE'), reason('b', 'ACTIVE'), reason('c', 'ACTIVE'), reason('done', 'RESOLVED')]
const names = (...pairs: [string, string][]) =>
  stranded(reasons, new Set(pairs.map(([a, b]) => pair(a, b)))).map(({ id }) => id)

test('a way to a closed case may be long', () => {
  expect(names(['a', 'b'], ['b', 'c'], ['c', 'done'])).toEqual([])
})

test('a circle leads nowhere, and neither does a closed reason that leads on', () => {
  expect(names(['a', 'b'], ['b', 'a'], ['c', 'done'], ['done', 'a'])).toEqual(['a', 'b'])
  expect(names()).toEqual(['a', 'b', 'c'])
})

test('a retired reason is the way to nothing', () => {
  const retired = [reason('a', 'ACTIVE'), reason('old', 'RESOLVED', '2026-01-01T00:00:00Z')]
  expect(stranded(retired, new Set([pair('a', 'old')])).map(({ id }) => id)).toEqual(['a'])
})
