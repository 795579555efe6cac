import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { RelayEnvironmentProvider } from 'react-relay'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Toasts } from '../../../kit/Toast'
import { useOfferedNote } from '../../../lib/offeredNotes'
import { createEnvironment } from '../../../relay/createEnvironment'
import { createLive } from '../../../relay/live'
import { ViewerProvider } from '../../../relay/viewer'
import { type Request, startHttpServer } from '../../../test/httpServer'
import { NewCaseDialog } from './NewCaseDialog'

const reason = { __typename: 'StatusReason', id: 'reason_1', code: 'IN_PROGRESS', name: 'In Progress' }
const openCase = {
  __typename: 'Case',
  id: 'case_7',
  number: 'CAS-01007-AAAAAA',
  title: 'Card terminal offline',
  status: 'ACTIVE',
  statusReason: reason,
  resolveBy: null,
  createdAt: '2026-11-20T10:00:00Z',
}
const account = { __typename: 'Account', __isNode: 'Account', __isCustomer: 'Account', id: 'account_1', name: 'Halden Freight' }
const facts = { email: 'office@halden.example', phone: null, website: null, city: null, timeZone: null }
const found = { customers: { nodes: [{ ...account, ...facts }] } }
const brief = { node: { ...account, ...facts, caseCounts: { active: 1, lastTwelveMonths: 4 }, recentCases: [openCase] } }
const refusal = (code: string, field: string, message: string) => ({
  __typename: 'RuleError',
  __isUserError: 'RuleError',
  code,
  message,
  path: ['input', field],
})
const answers: Record<string, unknown> = {
  useListsQuery: { subjects: [], queues: [{ id: 'queue_1', name: 'Billing' }] },
  CustomerLookupQuery: found,
  CustomerBriefQuery: brief,
}

let server: Awaited<ReturnType<typeof startHttpServer>>
let created: unknown
const onOpen = vi.fn<(number: string) => void>()
const onClose = vi.fn()

function Offered() {
  return <output>{useOfferedNote('case_7')}</output>
}

async function show() {
  const live = createLive({ url: 'ws://127.0.0.1/', webSocket: WebSocket, onUnauthenticated: () => {} })
  render(
    <I18nProvider i18n={i18n}>
      <RelayEnvironmentProvider environment={createEnvironment(live)}>
        <ViewerProvider viewer={{ userId: crypto.randomUUID(), name: 'Ana Reis', can: () => true }}>
          <Suspense>
            <NewCaseDialog
              queueId="queue_1"
              ownerField={() => null}
              termsField={() => null}
              onClose={onClose}
              onOpen={onOpen}
            />
          </Suspense>
          <Offered />
          <Toasts />
        </ViewerProvider>
      </RelayEnvironmentProvider>
    </I18nProvider>,
  )
  await screen.findByRole('dialog', { name: 'New case' })
  return userEvent.setup()
}

async function chooseCustomer(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByRole('combobox', { name: /Customer/ }), 'hal')
  await user.click(await screen.findByRole('option', { name: /Halden Freight/ }))
}

const inputs = () => server.requests.flatMap(({ variables }) => (variables.input ? [variables.input] : []))

beforeEach(async () => {
  onOpen.mockReset()
  onClose.mockReset()
  server = await startHttpServer(({ operationName }: Request) => ({ data: answers[operationName] ?? created }))
})

afterEach(() => server.stop())

describe('the new case dialog', () => {
  it('shows everything the server refuses at once, each at its field, and keeps what was typed', async () => {
    const errors = [refusal('REQUIRED', 'title', 'A title.'), refusal('NOT_FOUND', 'customerId', 'No customer.')]
    created = { createCase: { case: null, userErrors: errors } }
    const user = await show()
    await user.type(screen.getByLabelText('Description'), 'Since Monday')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText('A value is needed here.')).toBeDefined()
    expect(screen.getByText('Choose a customer, or enter a new one.')).toBeDefined()
    expect(screen.getByLabelText('Description')).toHaveProperty('value', 'Since Monday')
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('creates the case in the queue the agent is in, says so and opens it', async () => {
    created = { createCase: { case: { id: 'case_9', number: 'CAS-01009-BBBBBB' }, userErrors: [] } }
    const user = await show()
    await chooseCustomer(user)
    await user.type(screen.getByLabelText(/^Title/), 'Charged twice')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith('CAS-01009-BBBBBB'))
    expect(inputs()[0]).toMatchObject({
      title: 'Charged twice',
      customerId: 'account_1',
      queueId: 'queue_1',
      priority: 'NORMAL',
    })
    expect(screen.getByText('CAS-01009-BBBBBB is open')).toBeDefined()
  })

  it('shows what is open for the customer, and takes what was typed there as a note, with a way back', async () => {
    const user = await show()
    await user.type(screen.getByLabelText(/^Title/), 'Terminal again')
    await chooseCustomer(user)
    const known = await screen.findByRole('region', { name: 'About this customer' })
    expect(within(known).getByText('Card terminal offline')).toBeDefined()
    await user.click(within(known).getByRole('button', { name: 'Continue case CAS-01007-AAAAAA' }))
    expect(onOpen).toHaveBeenCalledWith('CAS-01007-AAAAAA')
    expect(onClose).toHaveBeenCalled()
    expect(await screen.findByText('Terminal again', { selector: 'output' })).toBeDefined()
    expect(inputs()).toEqual([])
  })
})
