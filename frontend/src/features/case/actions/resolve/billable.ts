import { parseDuration } from '../../composer/duration'

/** Minutes that the pick list offers beside the time that is counted. */
const usual = [5, 15, 30, 45, 60, 90, 120, 180, 240, 480]

/** Minutes of what is typed or picked; null while nobody can read it. `duration` writes a length as the pick list does. */
export function readBillable(typed: string, total: number, duration: (minutes: number) => string): number | null {
  return lengthsFor(total).find((minutes) => duration(minutes) === typed) ?? parseDuration(typed)
}

/** What may be picked as billable: the time that is counted first, nothing, and the usual lengths below it. */
export function lengthsFor(total: number): readonly number[] {
  return [total, ...usual.filter((minutes) => minutes < total).toReversed(), ...(total > 0 ? [0] : usual)]
}
