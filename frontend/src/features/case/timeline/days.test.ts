import { expect, it } from 'vitest'
import { byDay } from './days'

const at = (day: number, hour: number) => ({ at: new Date(2026, 10, day, hour).toISOString() })

it('groups entries by the calendar day of this place, in order', () => {
  const entries = [at(22, 23), at(23, 0), at(23, 9), at(24, 1)]
  const days = byDay(entries)
  expect(days.map((day) => day.entries)).toEqual([[entries[0]], [entries[1], entries[2]], [entries[3]]])
  expect(byDay([])).toEqual([])
})
