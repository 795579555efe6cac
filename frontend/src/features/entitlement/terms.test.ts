import { expect, it } from 'vitest'
import { emptyDraft, inputOf } from './draft'
import { termsOf, usedPart } from './terms'

it('reads terms as people type them, and nothing that is no number with up to two places', () => {
  expect(['20', '1,5', '1.25', '−2', '+3', ' 7 '].map(termsOf)).toEqual(['20', '1.5', '1.25', '-2', '3', '7'])
  expect(['', 'ten', '1.234', '1.5h', '1e3', '--2'].map(termsOf)).toEqual([null, null, null, null, null, null])
})

it('says how much is used, never less than nothing and never more than all', () => {
  expect(usedPart('20.00', '7.00')).toBe(0.65)
  expect(usedPart('20.00', '-3.00')).toBe(1)
  expect(usedPart('20.00', '25.00')).toBe(0)
  expect(usedPart('0.00', '0.00')).toBeNull()
  expect(usedPart(null, '0.00')).toBeNull()
})

it('begins a new entitlement with a year from today', () => {
  const draft = emptyDraft('2026-11-25', null)
  expect([draft.startsOn, draft.endsOn]).toEqual(['2026-11-25', '2027-11-24'])
})

it('sends what is missing or no number, too, so that the server says it all at once', () => {
  const draft = { ...emptyDraft('2026-11-25', null), totalTerms: 'many', channels: [{ channel: 'PHONE', terms: '2,5' }] }
  expect(inputOf(draft)).toMatchObject({ customerId: 'nobody', totalTerms: 'many', channels: [{ totalTerms: '2.5' }] })
  expect(inputOf({ ...draft, allocation: 'HOURS', decreaseOn: 'CREATION', totalTerms: ' ' })).toMatchObject({
    decreaseOn: 'RESOLUTION',
    totalTerms: null,
  })
})
