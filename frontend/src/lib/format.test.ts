import { setupI18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { messages as en } from '../../locales/entry/en'
import { messages as pt } from '../../locales/entry/pt-BR'
import { createFormat, minutesUntil, shortDuration, toneOf } from './format'

const english = createFormat(setupI18n({ locale: 'en', messages: { en } }))
const portuguese = createFormat(setupI18n({ locale: 'pt-BR', messages: { 'pt-BR': pt } }))
const at = (text: string) => new Date(text).toISOString()
const now = Date.parse(at('2026-11-24T12:00:00'))

describe('a duration', () => {
  it.each([
    [0, '0m'],
    [12, '12m'],
    [-8, '8m'],
    [60, '1h 00'],
    [128, '2h 08'],
    [1439, '23h 59'],
    [1440, '1d'],
    [4400, '3d'],
  ])('of %i minutes is short', (minutes, text) => expect(shortDuration(minutes)).toBe(text))

  it('is said in words in the language of the user', () => {
    expect(english.duration(128)).toBe('2 hours 8 minutes')
    expect(english.duration(60)).toBe('1 hour')
    expect(portuguese.duration(128)).toBe('2 horas 8 minutos')
    expect(portuguese.duration(4400)).toBe('3 dias')
  })
})

describe('the time left', () => {
  it('says when it has run out', () => {
    expect(english.timeLeft(-8)).toBe('late 8m')
    expect(portuguese.timeLeft(-8)).toBe('atraso 8m')
    expect(english.timeLeftInWords(-1)).toBe('overdue by 1 minute')
    expect(portuguese.timeLeftInWords(12)).toBe('vence em 12 minutos')
  })

  it('is late from the first second on, and never left when it is over', () => {
    expect(minutesUntil(at('2026-11-24T11:59:59'), now)).toBe(-1)
    expect(minutesUntil(at('2026-11-24T12:00:01'), now)).toBe(1)
    expect(minutesUntil(at('2026-11-24T12:00:00'), now)).toBe(0)
  })

  it('is coloured by how little it is', () => {
    expect([-1, 0, 15, 16, 59, 60].map(toneOf)).toEqual(['over', 'hot', 'hot', 'warm', 'warm', 'calm'])
  })
})

describe('an instant', () => {
  it('names the days around today, and the others by date', () => {
    expect(english.day(at('2026-11-24T00:00:01'), now)).toBe('Today')
    expect(english.day(at('2026-11-23T23:59:59'), now)).toBe('Yesterday')
    expect(portuguese.day(at('2026-11-23T10:00:00'), now)).toBe('Ontem')
    expect(english.day(at('2026-11-16T10:00:00'), now)).toBe('Monday 16 November')
    expect(english.day(at('2025-11-16T10:00:00'), now)).toBe('16 Nov 2025')
  })

  it('is told from now in the largest unit that fits', () => {
    expect(english.relative(at('2026-11-24T11:59:40'), now)).toBe('now')
    expect(english.relative(at('2026-11-24T09:00:00'), now)).toBe('3 hours ago')
    expect(portuguese.relative(at('2026-11-26T12:00:00'), now)).toBe('depois de amanhã')
    expect(english.relative(at('2024-11-24T12:00:00'), now)).toBe('2 years ago')
  })

  it('shows the year only when it is another one', () => {
    expect(english.dateTime(at('2026-11-03T14:46:00'), now)).toBe('3 Nov, 14:46')
    expect(english.dateTime(at('2025-11-03T14:46:00'), now)).toBe('3 Nov 2025, 14:46')
  })

  it('is shown in the time zone of a customer, and nowhere when the zone is unknown', () => {
    const noon = Date.parse('2026-11-24T15:08:00Z')
    expect(english.timeIn('America/Sao_Paulo', noon)).toBe('12:08')
    expect(english.timeIn('Nowhere/Land', noon)).toBe('')
  })
})
