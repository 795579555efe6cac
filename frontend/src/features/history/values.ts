import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Format } from '../../lib/format'
import type { Words } from '../../lib/words'
import { humanised } from './humanised'

export interface Value {
  readonly kind: string
  readonly text: string | null | undefined
  readonly word: string | null | undefined
}

export interface Language {
  i18n: I18n
  words: Words
  format: Format
  now: number
}

/** A value of the log as a person reads it. */
export function shown(value: Value, kind: string, field: string, { i18n, words, format, now }: Language): string {
  const text = value.text ?? ''
  switch (value.kind) {
    case 'HIDDEN':
      return i18n._(msg`(hidden)`)
    case 'BOOLEAN':
      return text === 'true' ? i18n._(msg`yes`) : i18n._(msg`no`)
    case 'INSTANT':
      return format.dateTime(text, now)
    case 'DAY':
      return format.date(`${text}T12:00:00Z`)
    case 'NUMBER':
      return format.number(Number(text))
    case 'CODE':
      return codeIn(words, kind, field, text)
    case 'RECORD':
      return words.statusReason({ code: value.word ?? null, name: text })
    default:
      return text
  }
}

function codeIn(words: Words, kind: string, field: string, code: string): string {
  const readers: Record<string, (code: string) => string> = {
    priority: words.priority,
    origin: words.origin,
    type: words.caseType,
    kind: words.activityKind,
    direction: words.direction,
    status: kind === 'ACTIVITY' ? words.activityStatus : words.status,
  }
  const word = readers[field]?.(code)
  return word === undefined || word === code ? humanised(code) : word
}
