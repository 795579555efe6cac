import { describe, expect, it } from 'vitest'
import { parseDuration } from './duration'

/** The same texts every time, made of what durations are made of and of what they are not. */
function texts(count: number): string[] {
  const parts = [
    '1',
    '20',
    '999',
    '0',
    '1,5',
    '.',
    ':',
    ' ',
    'h',
    'm',
    'min',
    'dias',
    'hours',
    'e',
    'and',
    '-',
    '９',
    '\u0000',
    'ç',
    '+',
  ]
  let seed = 7
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: next() % 7 }, () => parts[next() % parts.length] ?? '').join(''),
  )
}

describe('a duration as people type it', () => {
  it('is whole minutes or none, whatever is typed', () => {
    for (const text of texts(20_000)) {
      const minutes = parseDuration(text)
      if (minutes !== null) expect(Number.isInteger(minutes) && minutes >= 0, text).toBe(true)
    }
  })

  it.each([
    ['90', 90],
    ['1h 20m', 80],
    ['1h20', 80],
    ['1:20', 80],
    ['2 hours', 120],
    ['2 horas', 120],
    ['1 hour and 5 minutes', 65],
    ['1 hora e 20 minutos', 80],
    ['1,5 h', 90],
    ['1.5 hrs', 90],
    ['45 min', 45],
    ['1 dia', 1440],
    ['1d 2h', 1560],
    ['90 s', 2],
    ['90 segundos', 2],
    [' 0 ', 0],
    ['2 HOURS', 120],
  ])('%s is %d minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes)
  })

  it.each(['', 'soon', '-5', '20m 1h', '5 10', '1h 1h', '1:75', 'h', '1h soon', '1 month'])('%s is none', (text) => {
    expect(parseDuration(text)).toBeNull()
  })
})
