import { describe, expect, it } from 'vitest'
import { emptyDraft, inputOf, isWorthKeeping, noteOf } from './draft'
import { subjectsFor } from './subjectsFor'

const customer = { id: 'account_1', label: 'Halden Freight', isAccount: true }

describe('a draft', () => {
  it('is worth keeping once something is in it that the dialog did not begin with', () => {
    expect(isWorthKeeping(emptyDraft)).toBe(false)
    expect(isWorthKeeping({ ...emptyDraft, customer })).toBe(true)
    expect(isWorthKeeping({ ...emptyDraft, customer }, 'account_1')).toBe(false)
    expect(isWorthKeeping({ ...emptyDraft, customer, title: 'x' }, 'account_1')).toBe(true)
    expect(isWorthKeeping({ ...emptyDraft, queue: null })).toBe(true)
  })

  it('goes into the queue the agent is in unless another, or none, was chosen', () => {
    expect(inputOf(emptyDraft, 'queue_1').queueId).toBe('queue_1')
    expect(inputOf({ ...emptyDraft, queue: { id: 'queue_2', label: 'Refunds' } }, 'queue_1').queueId).toBe('queue_2')
    expect(inputOf({ ...emptyDraft, queue: null }, 'queue_1').queueId).toBeNull()
  })

  it('is sent without a customer too, so that the server names everything that is missing at once', () => {
    expect(inputOf(emptyDraft, null)).toMatchObject({ customerId: 'nobody', title: '', description: null })
  })

  it('becomes a note of its title and description', () => {
    expect(noteOf({ ...emptyDraft, title: ' Twice charged ', description: 'In October.' })).toBe('Twice charged\n\nIn October.')
    expect(noteOf(emptyDraft)).toBe('')
  })
})

describe('subjects', () => {
  const subjects = [
    { id: '1', path: ['Cobrança'] },
    { id: '2', path: ['Cobrança', 'Reembolsos'] },
    { id: '3', path: ['Técnico', 'Integração'] },
  ]
  const found = (text: string) => subjectsFor(subjects, text).map(({ id }) => id)

  it('are the whole tree, in its order, while nothing is typed', () => {
    expect(found('')).toEqual(['1', '2', '3'])
  })

  it('are found by words of any part of the path, without accents', () => {
    expect(found('cobranca')).toEqual(['1', '2'])
    expect(found('reem cobr')).toEqual(['2'])
    expect(found('Técnico › Integração')).toEqual(['3'])
    expect(found('zz')).toEqual([])
  })
})
