import { describe, expect, it } from 'vitest'
import { changesOf, filledOf, rebase, splitName, valuesOf } from './values'

const record = { name: 'Halden Freight', email: 'a@halden.example', city: '', phone: '1' }

describe('the values of a form', () => {
  it('are empty text where the record has nothing', () => {
    expect(valuesOf(['name', 'city'], { name: 'Halden', city: null })).toEqual({ name: 'Halden', city: '' })
  })

  it('are sent only where they changed, and as null where they were emptied', () => {
    expect(changesOf(record, { ...record, email: ' ', city: ' Felixstowe ' })).toEqual({ email: null, city: 'Felixstowe' })
    expect(changesOf(record, { ...record, name: 'Halden Freight ' })).toEqual({})
  })

  it('are sent for a new record where there are any', () => {
    expect(filledOf({ ...record, phone: '  ' })).toEqual({ name: 'Halden Freight', email: 'a@halden.example' })
  })
})

describe('what was typed over a record that somebody else changed', () => {
  const typed = { ...record, email: 'mine@halden.example', phone: '2' }

  it('follows the record where it was not touched and stays where it was', () => {
    const now = { ...record, city: 'Hull' }
    expect(rebase(record, typed, now)).toEqual({ values: { ...typed, city: 'Hull' }, theirs: {} })
  })

  it('is shown beside theirs where both changed a field differently, also when they emptied it', () => {
    const now = { ...record, email: '', phone: '2' }
    expect(rebase(record, typed, now)).toEqual({ values: typed, theirs: { email: '' } })
  })
})

describe('a name that was typed', () => {
  it.each([
    ['Maria de Souza Lima', 'Maria', 'de Souza Lima'],
    ['  Ana   Reis ', 'Ana', 'Reis'],
    ['Pelé', '', 'Pelé'],
    ['', '', ''],
  ])('%j is split', (text, firstName, lastName) => {
    expect(splitName(text)).toEqual({ firstName, lastName })
  })
})
