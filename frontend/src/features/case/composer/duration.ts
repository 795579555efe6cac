const units: Record<string, number> = { d: 24 * 60, h: 60, m: 1, s: 1 / 60 }

// The beginnings of the words of both languages: day/dia, hour/hora, minute/minuto, second/segundo.
const part =
  /(\d+(?:[.,]\d+)?)\s*(d(?:ays?|ias?)?|h(?:ours?|rs?|oras?)?|m(?:in(?:ute|uto)?s?)?|s(?:ec(?:ond)?s?|eg(?:undo)?s?)?)?\.?/y
const joint = /\s*(?:,|e|and|&|\+)?\s*/y

/**
 * Whole minutes of what people type: `90`, `1h 20m`, `1h20`, `1:20`, `1,5 h`, `2 hours`, `1 hora e 20 minutos`. A number alone
 * is minutes; after hours it is minutes too. Null when it is none of this.
 */
export function parseDuration(text: string): number | null {
  const typed = text.trim().toLowerCase()
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(typed)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])

  let minutes = 0
  let at = 0
  let smallest = Number.POSITIVE_INFINITY
  while (at < typed.length) {
    part.lastIndex = at
    const found = part.exec(typed)
    if (!found) return null
    const unit = found[2] ? (units[found[2].charAt(0)] ?? 1) : 1
    // `20m 1h` or `5 10` is a slip, not a duration.
    if (unit >= smallest) return null
    smallest = unit
    minutes += Number(found[1]?.replace(',', '.')) * unit
    joint.lastIndex = part.lastIndex
    joint.exec(typed)
    at = joint.lastIndex
  }
  return typed === '' ? null : Math.round(minutes)
}
