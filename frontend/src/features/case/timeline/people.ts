import { createContext } from 'react'

/** The names of those the case is about, by e-mail address: a face is told by its name. */
export const People = createContext<ReadonlyMap<string, string>>(new Map())

interface Person {
  readonly name?: string
  readonly email?: string | null | undefined
}

/** Addresses are the same in upper and lower case. */
export function peopleOf(persons: readonly (Person | null | undefined)[]): ReadonlyMap<string, string> {
  return new Map(persons.flatMap((one) => (one?.name && one.email ? [[one.email.toLowerCase(), one.name] as const] : [])))
}

/** `marina@example.com` of `Marina Duarte <marina@example.com>`. */
export function addressOf(from: string): string {
  return (/<([^>]+)>/.exec(from)?.[1] ?? from).trim().toLowerCase()
}

/** `Marina Duarte` of `Marina Duarte <marina@example.com>`; an address alone stays as it is. */
export function personOf(from: string): string {
  return /^"?([^"<]+?)"?\s*</.exec(from)?.[1] ?? from
}
