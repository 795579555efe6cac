import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../lib/format'

/** How terms are written. They come as decimals with two places, such as `7.50`. */
export interface TermFormat {
  /** `7 cases`, `7.5 hours`. */
  terms(value: string, allocation: string): string
  /** `7`, `7.5`, `−2`. */
  number(value: string): string
  /** With its sign: `+1`, `−0.5`. */
  signed(value: string): string
  /** A calendar day, which no time zone moves. */
  day(day: string): string
}

export function useTerms(): TermFormat {
  const { t } = useLingui()
  const format = useFormat()
  const number = (value: string) => format.number(Number(value)).replace('-', '−')
  return {
    number,
    signed: (value) => (Number(value) > 0 ? `+${number(value)}` : number(value)),
    terms(value, allocation) {
      const count = Number(value)
      return allocation === 'HOURS'
        ? t`${plural(count, { one: '# hour', other: '# hours' })}`
        : t`${plural(count, { one: '# case', other: '# cases' })}`
    },
    day: (day) => format.date(`${day}T12:00:00`),
  }
}

/** How much of what was bought is used, from 0 to 1; null when nothing was. */
export function usedPart(total: string | null | undefined, remaining: string): number | null {
  const all = Number(total ?? 0)
  return all > 0 ? Math.min(1, Math.max(0, (all - Number(remaining)) / all)) : null
}

/** What somebody typed, as terms are sent: `1,5` and `1.5` are the same. Null when it is no number with up to two places. */
export function termsOf(typed: string): string | null {
  const text = typed.trim().replace('−', '-').replace(',', '.')
  return /^[+-]?\d{1,11}(\.\d{1,2})?$/.test(text) ? text.replace('+', '') : null
}
