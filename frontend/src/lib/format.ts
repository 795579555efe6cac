import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { intlLocale } from './locale'

/** How urgent an instant is. Colour is spent on this and on nothing else. */
export type Tone = 'over' | 'hot' | 'warm' | 'calm'

const minute = 60_000
const hour = 60
const day = 24 * hour

/** Whole minutes from `now` until an instant; negative when it has passed. */
export function minutesUntil(instant: string, now: number): number {
  const minutes = (Date.parse(instant) - now) / minute
  return minutes < 0 ? Math.floor(minutes) : Math.ceil(minutes)
}

/** Late is `over`, a quarter of an hour `hot`, less than an hour `warm`. */
export function toneOf(minutes: number): Tone {
  if (minutes < 0) return 'over'
  if (minutes <= 15) return 'hot'
  return minutes < hour ? 'warm' : 'calm'
}

/** `12m`, `2h 08`, `3d`: as short as a list can carry it, and the same in every language. */
export function shortDuration(minutes: number): string {
  const length = Math.abs(minutes)
  if (length < hour) return `${length}m`
  if (length < day) return `${Math.floor(length / hour)}h ${String(length % hour).padStart(2, '0')}`
  return `${Math.round(length / day)}d`
}

/** Formats for one language; get them with `useFormat`. */
export interface Format {
  /** `12m`, `2h 08`, `late 8m`. */
  timeLeft(minutes: number): string
  /** The same in words, for those who listen: `due in 12 minutes`, `overdue by 8 minutes`. */
  timeLeftInWords(minutes: number): string
  /** `12 minutes`, `2 hours 8 minutes`, `3 days`. */
  duration(minutes: number): string
  /** `23 Nov 2026` */
  date(instant: string): string
  /** `14:46` */
  time(instant: string): string
  /** `23 Nov, 14:46`; with the year when it is not this one. */
  dateTime(instant: string, now: number): string
  /** `Today`, `Yesterday`, `Monday, 16 November`. */
  day(instant: string, now: number): string
  /** `3 hours ago`, `in 2 days`, `now`. */
  relative(instant: string, now: number): string
  /** `14:46` in another time zone; empty when the zone is unknown to the browser. */
  timeIn(zone: string, now: number): string
  number(value: number): string
  /** `812 byte`, `14 kB`, `2.3 MB`. */
  bytes(size: number): string
}

/** The formats of the user's language. */
export function useFormat(): Format {
  'use no memo' // The i18n object stays the same when the language changes; the compiler would keep the old formats.
  return formatOf(useLingui().i18n)
}

const formats = new Map<string, Format>()

function formatOf(i18n: I18n): Format {
  const known = formats.get(i18n.locale)
  if (known) return known
  const made = createFormat(i18n)
  formats.set(i18n.locale, made)
  return made
}

/** Building Intl formats is dear and using them is cheap: one set for each language. */
export function createFormat(i18n: I18n): Format {
  const locale = intlLocale(i18n.locale)
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' })
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const dateTime = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
  const dateTimeYear = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const number = new Intl.NumberFormat(locale)
  const sizes = (['byte', 'kilobyte', 'megabyte'] as const).map(
    (name, step) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: name,
        unitDisplay: 'short',
        maximumFractionDigits: step === 2 ? 1 : 0,
      }),
  )

  const duration = (minutes: number) => {
    const length = Math.abs(minutes)
    if (length < hour) return unit(locale, 'minute', length)
    if (length >= day) return unit(locale, 'day', Math.round(length / day))
    const hours = unit(locale, 'hour', Math.floor(length / hour))
    return length % hour === 0 ? hours : `${hours} ${unit(locale, 'minute', length % hour)}`
  }
  return {
    duration,
    bytes(size) {
      const step = size < 1000 ? 0 : size < 1_000_000 ? 1 : 2
      return sizes[step]?.format(size / 1000 ** step) ?? ''
    },
    timeLeft: (minutes) => (minutes < 0 ? i18n._(msg`late ${shortDuration(minutes)}`) : shortDuration(minutes)),
    timeLeftInWords: (minutes) =>
      minutes < 0 ? i18n._(msg`overdue by ${duration(minutes)}`) : i18n._(msg`due in ${duration(minutes)}`),
    date: (instant) => date.format(new Date(instant)),
    time: (instant) => time.format(new Date(instant)),
    dateTime: (instant, now) => (sameYear(instant, now) ? dateTime : dateTimeYear).format(new Date(instant)),
    day(instant, now) {
      const days = calendarDays(instant, now)
      if (days === 0 || days === -1 || days === 1) return capitalised(relative.format(days, 'day'), locale)
      return sameYear(instant, now) ? capitalised(weekday.format(new Date(instant)), locale) : date.format(new Date(instant))
    },
    relative: (instant, now) => relativeTo(relative, Math.trunc((Date.parse(instant) - now) / minute)),
    timeIn(zone, now) {
      try {
        return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(now)
      } catch {
        return ''
      }
    },
    number: (value) => number.format(value),
  }
}

const units = new Map<string, Intl.NumberFormat>()

function unit(locale: string, name: 'minute' | 'hour' | 'day', value: number): string {
  const key = `${locale} ${name}`
  const format = units.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' })
  units.set(key, format)
  return format.format(value)
}

function relativeTo(format: Intl.RelativeTimeFormat, minutes: number): string {
  const length = Math.abs(minutes)
  if (length < 1) return format.format(0, 'second')
  if (length < hour) return format.format(minutes, 'minute')
  if (length < day) return format.format(Math.trunc(minutes / hour), 'hour')
  if (length < 31 * day) return format.format(Math.trunc(minutes / day), 'day')
  if (length < 365 * day) return format.format(Math.trunc(minutes / (30 * day)), 'month')
  return format.format(Math.trunc(minutes / (365 * day)), 'year')
}

function calendarDays(instant: string, now: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0)
  return Math.round((midnight(Date.parse(instant)) - midnight(now)) / (day * minute))
}

function sameYear(instant: string, now: number): boolean {
  return new Date(instant).getFullYear() === new Date(now).getFullYear()
}

function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
