import { expect, it } from 'vitest'
import { type Filter, filters, fits } from './filter'

const shownUnder = (node: Parameters<typeof fits>[0]): Filter[] => filters.filter((filter) => fits(node, filter))

it('shows each entry under All and under one other heading', () => {
  const activity = (kind: string, status: string) => ({ __typename: 'Activity', kind, status })
  expect(shownUnder({ __typename: 'Note' })).toEqual(['all', 'notes'])
  expect(shownUnder({ __typename: 'CaseEvent' })).toEqual(['all', 'history'])
  expect(shownUnder(activity('EMAIL', 'OPEN'))).toEqual(['all', 'messages'])
  expect(shownUnder(activity('PHONE_CALL', 'COMPLETED'))).toEqual(['all', 'messages'])
  expect(shownUnder(activity('PHONE_CALL', 'OPEN'))).toEqual(['all', 'tasks'])
  expect(shownUnder(activity('TASK', 'COMPLETED'))).toEqual(['all', 'tasks'])
  expect(shownUnder(activity('CASE_RESOLUTION', 'COMPLETED'))).toEqual(['all', 'history'])
  expect(shownUnder(activity('APPOINTMENT', 'SCHEDULED'))).toEqual(['all', 'tasks'])
})
