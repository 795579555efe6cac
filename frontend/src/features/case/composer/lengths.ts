import { parseDuration } from './duration'

/** Minutes that a pick list of durations offers: one minute to three days. */
export const lengths: readonly number[] = [1, 5, 15, 30, 45, 60, 90, 120, 240, 480, 1440, 2880, 4320]

/** Minutes of what is typed or picked; null while nobody can read it. `duration` writes a length as the pick list does. */
export function readLength(typed: string, duration: (minutes: number) => string): number | null {
  const text = typed.trim()
  return text === '' ? 0 : (lengths.find((minutes) => duration(minutes) === text) ?? parseDuration(text))
}
