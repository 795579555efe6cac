/** The fields of a form by their names in the schema; empty text is no value. */
export type Values<F extends string = string> = Readonly<Record<F, string>>

export const accountFields = [
  'name',
  'accountNumber',
  'email',
  'phone',
  'website',
  'city',
  'country',
  'timeZone',
  'description',
] as const
export type AccountField = (typeof accountFields)[number]

export const contactFields = [
  'firstName',
  'lastName',
  'jobTitle',
  'email',
  'phone',
  'mobilePhone',
  'city',
  'country',
  'timeZone',
  'language',
  'accountId',
] as const
export type ContactField = (typeof contactFields)[number]

/** The values of a record, or of a new one with what is known already. */
export function valuesOf<F extends string>(fields: readonly F[], record: Partial<Record<F, unknown>>): Values<F> {
  const entries = fields.map((field) => {
    const value = record[field]
    return [field, typeof value === 'string' ? value : '']
  })
  return Object.fromEntries(entries) as Values<F>
}

/** What to send: the fields that were changed, and null for those that were emptied. */
export function changesOf<F extends string>(before: Values<F>, after: Values<F>): Partial<Record<F, string | null>> {
  const changed = (Object.keys(after) as F[]).filter((field) => after[field].trim() !== before[field])
  return Object.fromEntries(changed.map((field) => [field, after[field].trim() || null])) as Partial<Record<F, string | null>>
}

/** What to send for a new record: the fields that have a value. */
export function filledOf<F extends string>(values: Values<F>): Partial<Record<F, string>> {
  const filled = (Object.keys(values) as F[]).filter((field) => values[field].trim() !== '')
  return Object.fromEntries(filled.map((field) => [field, values[field].trim()])) as Partial<Record<F, string>>
}

/**
 * Brings what was typed onto a record that somebody else changed meanwhile: what was not touched here follows the record, what
 * was touched stays as typed. `theirs` holds what both changed, and differently, as it is now.
 */
export function rebase<F extends string>(
  base: Values<F>,
  typed: Values<F>,
  now: Values<F>,
): { values: Values<F>; theirs: Partial<Record<F, string>> } {
  const fields = Object.keys(now) as F[]
  const isTouched = (field: F) => typed[field] !== base[field]
  const values = Object.fromEntries(fields.map((field) => [field, isTouched(field) ? typed[field] : now[field]])) as Values<F>
  const fought = fields.filter((field) => isTouched(field) && now[field] !== base[field] && now[field] !== typed[field])
  return { values, theirs: Object.fromEntries(fought.map((field) => [field, now[field]])) as Partial<Record<F, string>> }
}

/** `Maria de Souza Lima` is Maria and de Souza Lima; one word alone is the family name, which every person has. */
export function splitName(text: string): { firstName: string; lastName: string } {
  const [first = '', ...rest] = text.trim().split(/\s+/)
  return rest.length === 0 ? { firstName: '', lastName: first } : { firstName: first, lastName: rest.join(' ') }
}
