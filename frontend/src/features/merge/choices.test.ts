import { expect, test } from 'vitest'
import { choicesOf, differing, type MergeCase } from './choices'

function one(id: string, more: Partial<MergeCase> = {}): MergeCase {
  return {
    id,
    number: id,
    version: 1,
    title: 'No invoice',
    description: null,
    createdAt: '2026-03-02T09:00:00Z',
    priority: 'NORMAL',
    origin: null,
    type: null,
    resolveBy: null,
    escalated: false,
    queue: null,
    customer: { id: 'account_1', name: 'Acme' },
    contact: null,
    subject: null,
    product: null,
    ...more,
  }
}

const maria = { id: 'contact_1', name: 'Maria' }

test('only fields in which the cases differ are a choice', () => {
  expect(differing([one('a'), one('b')])).toEqual([])
  expect(differing([one('a'), one('b', { title: 'Invoice missing', contact: maria })])).toEqual(['TITLE', 'CONTACT'])
})

test('the contact goes with the customer', () => {
  const other = one('b', { customer: { id: 'account_2', name: 'Umbrella' }, contact: maria })
  expect(differing([one('a'), other])).toEqual(['CUSTOMER'])
})

test('the verb is told of what another case than the survivor gives', () => {
  const cases = [one('a'), one('b', { title: 'Invoice missing', priority: 'HIGH' })]
  expect(choicesOf(cases, {}, 'a')).toEqual([])
  expect(choicesOf(cases, { TITLE: 'b', PRIORITY: 'a' }, 'a')).toEqual([{ field: 'TITLE', caseId: 'b' }])
  expect(choicesOf(cases, { TITLE: 'b', PRIORITY: 'a' }, 'b')).toEqual([{ field: 'PRIORITY', caseId: 'a' }])
  expect(choicesOf(cases, { TITLE: 'gone' }, 'a')).toEqual([])
})
