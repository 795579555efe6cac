import { describe, expect, it } from 'vitest'
import { parseDuration } from './duration'

describe('a duration as people type it', () => {
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
