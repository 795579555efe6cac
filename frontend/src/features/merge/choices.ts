import type { MergeField } from './__generated__/MergeDialogMutation.graphql'

interface Named {
  readonly id: string
}

/** What the dialog reads of a case. */
export interface MergeCase {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly title: string
  readonly description: string | null | undefined
  readonly createdAt: string
  readonly priority: string
  readonly origin: string | null | undefined
  readonly type: string | null | undefined
  readonly resolveBy: string | null | undefined
  readonly escalated: boolean
  readonly queue: { readonly name: string } | null | undefined
  readonly customer: { readonly id?: string; readonly name?: string } | null | undefined
  readonly contact: (Named & { readonly name: string }) | null | undefined
  readonly subject: (Named & { readonly title: string }) | null | undefined
  readonly product: (Named & { readonly name: string }) | null | undefined
}

export type Field = Exclude<MergeField, '%future added value'>

/** The case whose value a field takes; absent: the survivor's. */
export type Choices = Partial<Record<Field, string>>

/** What tells two values of a field apart. */
const values: Record<Field, (one: MergeCase) => string> = {
  TITLE: ({ title }) => title,
  DESCRIPTION: ({ description }) => description ?? '',
  CUSTOMER: ({ customer }) => customer?.id ?? '',
  CONTACT: ({ contact }) => contact?.id ?? '',
  SUBJECT: ({ subject }) => subject?.id ?? '',
  PRODUCT: ({ product }) => product?.id ?? '',
  PRIORITY: ({ priority }) => priority,
  ORIGIN: ({ origin }) => origin ?? '',
  TYPE: ({ type }) => type ?? '',
  RESOLVE_BY: ({ resolveBy }) => resolveBy ?? '',
  ESCALATED: ({ escalated }) => String(escalated),
}

export const fields = Object.keys(values) as Field[]

/** The fields in which the cases differ. The contact goes with the customer: it is a choice of its own only when that is the same. */
export function differing(cases: readonly MergeCase[]): Field[] {
  const differ = fields.filter((field) => new Set(cases.map(values[field])).size > 1)
  return differ.includes('CUSTOMER') ? differ.filter((field) => field !== 'CONTACT') : differ
}

/** What the verb is told: the fields that another case than the survivor gives. */
export function choicesOf(
  cases: readonly MergeCase[],
  choices: Choices,
  survivorId: string,
): { field: Field; caseId: string }[] {
  return differing(cases).flatMap((field) => {
    const caseId = choices[field]
    return caseId && caseId !== survivorId && cases.some(({ id }) => id === caseId) ? [{ field, caseId }] : []
  })
}
