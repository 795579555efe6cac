import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, useState } from 'react'
import { loadQuery, RelayEnvironmentProvider } from 'react-relay'
import { Environment, type GraphQLResponse, Network, Observable, RecordSource, Store } from 'relay-runtime'
import { beforeEach, expect, it, vi } from 'vitest'
import { Toasts } from '../../kit/Toast'
import { listen } from '../../lib/keys'
import type { BulkProps } from '../../lib/parts'
import { ViewerProvider } from '../../relay/viewer'
import type { QueueScreenQuery } from './__generated__/QueueScreenQuery.graphql'
import { QueueScreen, queueScreenQuery, queueScreenVariables } from './QueueScreen'

const viewer = { userId: 'user_ana', name: 'Ana Reis', can: () => true }
const ana = { id: 'user_ana', name: 'Ana Reis' }
const bruno = { id: 'user_bruno', name: 'Bruno Costa' }
const queue = { id: 'queue_1', name: 'Billing' }

/** An action on several cases that says which. */
const bulk = [
  {
    id: 'tell',
    action: ({ cases, onDone }: BulkProps) => (
      <button type="button" onClick={onDone}>{`tell ${cases.map(({ number }) => number).join(' ')}`}</button>
    ),
  },
]

/** A case as the server sends it. */
function caseOf(letter: string, more: object = {}) {
  return {
    __typename: 'Case',
    id: `case_${letter}`,
    number: `CAS-${letter}`,
    title: `Title ${letter}`,
    status: 'ACTIVE',
    statusReason: { id: 'reason_1', code: 'IN_PROGRESS', name: 'In progress' },
    priority: 'NORMAL',
    origin: 'EMAIL',
    resolveBy: null,
    createdAt: `2026-11-2${letter.charCodeAt(0) - 96}T09:00:00.000Z`,
    queue,
    worker: null,
    owner: null,
    contact: null,
    customer: null,
    viewerCanPick: { allowed: true },
    viewerCanRelease: { allowed: false },
    ...more,
  }
}

const counts = (waiting: number, working: number, mine = 0) => ({ waiting, working, mine })
type Answer = (data: object) => void
let environment: Environment
let asked: { name: string; variables: Record<string, unknown>; answer: Answer }[]
let tell: Answer
let cursor: number

beforeEach(() => {
  asked = []
  cursor = 1
  const network = Network.create(
    ({ name }, variables) =>
      new Promise((resolve) => asked.push({ name, variables, answer: (data) => resolve({ data } as GraphQLResponse) })),
    ({ name }) =>
      Observable.create((sink) => {
        if (name === 'QueueLiveSubscription') tell = (data) => sink.next({ data } as GraphQLResponse)
      }),
  )
  environment = new Environment({ network, store: new Store(new RecordSource()) })
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(370)
  const end = listen()
  return () => {
    end()
    vi.restoreAllMocks()
  }
})

function Screen({ query }: { query: Parameters<typeof QueueScreen>[0]['query'] }) {
  const [number, setNumber] = useState<string | null>(null)
  const nothing = () => {}
  return (
    <QueueScreen
      query={query}
      view="available"
      sort="age"
      caseNumber={number}
      opensOnMove
      onOpen={setNumber}
      onView={nothing}
      onSort={nothing}
      onQueue={nothing}
      onEnter={nothing}
      onNear={nothing}
      bulk={bulk}
    />
  )
}

/** The list of the cases a, b and c, with the keys of the desk. */
async function show(cases = [caseOf('a'), caseOf('b'), caseOf('c')]) {
  const query = loadQuery<QueueScreenQuery>(environment, queueScreenQuery, queueScreenVariables('queue_1', 'available', 'age'))
  render(
    <I18nProvider i18n={i18n}>
      <RelayEnvironmentProvider environment={environment}>
        <ViewerProvider viewer={viewer}>
          <Suspense fallback="loading">
            <Screen query={query} />
          </Suspense>
          <Toasts />
        </ViewerProvider>
      </RelayEnvironmentProvider>
    </I18nProvider>,
  )
  await answer({
    queue: { ...queue, changeCursor: '1', counts: counts(cases.length, 0) },
    queues: [{ ...queue, counts: counts(cases.length, 0) }],
    viewer: { id: 'viewer:user_ana', queues: [queue] },
    cases: {
      edges: cases.map((node) => ({ cursor: `at ${node.id}`, node })),
      pageInfo: { endCursor: null, hasNextPage: false },
    },
  })
  return userEvent.setup()
}

/** What was asked last is answered. */
const answer = (data: object) => act(async () => asked.at(-1)?.answer(data))

function happens(kind: string, node: { id: string }, now = counts(3, 0)) {
  const change = { cursor: String(++cursor), at: '2026-11-24T10:00:00.000Z', kind, caseId: node.id, case: node, counts: now }
  act(() => tell({ queueChanges: change }))
}

const titles = () =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map((option) => /Title ./.exec(option.textContent)?.[0])
function option(letter: string): HTMLElement {
  const found = screen.getByText(`Title ${letter}`).closest<HTMLElement>('[role="option"]')
  if (!found) throw new Error(`Title ${letter} is no option`)
  return found
}

it('lets one go through the list with the keyboard alone', async () => {
  const user = await show()
  await user.keyboard('jj')
  expect(option('b').getAttribute('aria-selected')).toBe('true')
  expect(screen.getByRole('listbox').getAttribute('aria-activedescendant')).toBe(option('b').id)
  await user.keyboard('k')
  expect(option('a').getAttribute('aria-selected')).toBe('true')
})

it('keeps what is new behind the pill until it is asked for, however often it is told', async () => {
  const user = await show()
  for (let times = 0; times < 2; times++) happens('ITEM_ENTERED', caseOf('d'), counts(4, 0))
  expect(titles()).toEqual(['Title a', 'Title b', 'Title c'])
  expect(screen.getByText('1 new')).toBeDefined()
  expect(screen.getByText('Available').textContent).toBe('Available 4')
  await user.keyboard('.')
  expect(titles()).toEqual(['Title d', 'Title a', 'Title b', 'Title c'])
  expect(screen.queryByText('1 new')).toBeNull()
})

it('says who took a case, and lets go of it when the agent moves on', async () => {
  const user = await show()
  await user.keyboard('j')
  happens('ITEM_PICKED', caseOf('b', { worker: bruno }), counts(2, 1))
  expect(titles()).toEqual(['Title a', 'Title b', 'Title c'])
  expect(within(option('b')).getByText('Bruno Costa works on it')).toBeDefined()
  await user.keyboard('j')
  expect(titles()).toEqual(['Title a', 'Title c'])
  expect(option('c').getAttribute('aria-selected')).toBe('true')
})

it('lets go of a case that is no longer for the agent to see', async () => {
  const user = await show()
  await user.keyboard('j')
  happens('ITEM_LEFT', caseOf('c', { queue: null }), counts(2, 0))
  expect(within(option('c')).getByText('No longer in this view')).toBeDefined()
  await user.keyboard('j')
  expect(titles()).toEqual(['Title a', 'Title b'])
})

it('changes a row in its place', async () => {
  await show()
  happens('ITEM_CHANGED', caseOf('c', { title: 'Title z', createdAt: '2026-11-01T09:00:00.000Z' }))
  expect(titles()).toEqual(['Title a', 'Title b', 'Title z'])
})

it('shows a pick before the server has answered, and who was faster', async () => {
  const user = await show()
  await user.keyboard('j{Shift>}W{/Shift}')
  expect(within(option('a')).getByLabelText('Ana Reis works on it')).toBeDefined()
  const error = { __typename: 'AlreadyPickedError', __isUserError: 'AlreadyPickedError', code: 'ALREADY_PICKED' }
  await answer({
    pickQueueItem: {
      commandId: null,
      case: null,
      userErrors: [{ ...error, message: 'No.', path: [], worker: bruno, since: '2026-11-24T10:00:00.000Z' }],
    },
  })
  expect(within(option('a')).getByLabelText('Nobody works on it')).toBeDefined()
  expect(screen.getByText(/^Bruno Costa has been working on it since/)).toBeDefined()
  await user.click(screen.getByText('Pick the next'))
  expect(asked.at(-1)?.name).toBe('usePickNextMutation')
  expect(asked.at(-1)?.variables['input']).toMatchObject({ queueId: 'queue_1' })
})

it('opens what was picked next', async () => {
  const user = await show()
  await user.keyboard('w')
  const node = caseOf('b', { worker: ana, viewerCanRelease: { allowed: true } })
  await answer({ pickNext: { case: node, commandId: 'command_1', userErrors: [] } })
  expect(option('b').getAttribute('aria-selected')).toBe('true')
  expect(screen.getByText('You work on CAS-b now')).toBeDefined()
})

it('says what would be here when nothing is', async () => {
  await show([])
  expect(screen.getByText('Nothing is waiting')).toBeDefined()
  happens('ITEM_ENTERED', caseOf('a'), counts(1, 0))
  expect(titles()).toEqual(['Title a'])
})

it('lets one choose several with X and Shift J, and does something with all of them', async () => {
  const user = await show()
  await user.keyboard('jx{Shift>}J{/Shift}')
  expect(await screen.findByRole('button', { name: 'tell CAS-a CAS-b' })).toBeTruthy()
  expect(screen.getByRole('listbox').getAttribute('aria-multiselectable')).toBe('true')
  expect(['a', 'b', 'c'].map((letter) => option(letter).getAttribute('aria-selected'))).toEqual(['true', 'true', 'false'])

  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'Selected cases' })).toBeNull()
  expect(option('b').getAttribute('aria-selected')).toBe('true')
})

it('chooses with the pointer: one with Ctrl, a range with Shift, and none once it was done', async () => {
  const user = await show()
  await user.keyboard('{Control>}')
  await user.click(screen.getByText('Title c'))
  await user.keyboard('{/Control}{Shift>}')
  await user.click(screen.getByText('Title a'))
  await user.keyboard('{/Shift}')
  await user.click(await screen.findByRole('button', { name: 'tell CAS-a CAS-b CAS-c' }))
  expect(screen.queryByRole('region', { name: 'Selected cases' })).toBeNull()
})

it('offers the other queues where there is none under the address', async () => {
  const query = loadQuery<QueueScreenQuery>(environment, queueScreenQuery, queueScreenVariables('queue_0', 'available', 'age'))
  render(
    <I18nProvider i18n={i18n}>
      <RelayEnvironmentProvider environment={environment}>
        <Suspense fallback="loading">
          <Screen query={query} />
        </Suspense>
      </RelayEnvironmentProvider>
    </I18nProvider>,
  )
  await answer({
    queue: null,
    queues: [{ ...queue, counts: counts(1234, 0) }],
    viewer: { id: 'viewer:user_ana', queues: [queue] },
    cases: { edges: [], pageInfo: { endCursor: null, hasNextPage: false } },
  })
  expect(screen.getByText('This queue is not here, or not for you to see')).toBeTruthy()
  await userEvent.setup().click(screen.getByRole('button', { name: /^Choose a queue/ }))
  expect(screen.getByRole('menuitem', { name: /Billing/ }).textContent).toContain('1,234')
})

it('no longer has a chosen case that left the view', async () => {
  const user = await show()
  await user.keyboard('jx{Shift>}J{/Shift}')
  happens('CHANGED', caseOf('a', { worker: bruno }))
  expect(await screen.findByRole('button', { name: 'tell CAS-b' })).toBeTruthy()
})
