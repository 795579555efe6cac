import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, useState } from 'react'
import { RelayEnvironmentProvider } from 'react-relay'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Toasts } from '../../../../kit/Toast'
import { discardDraft } from '../../../../lib/drafts'
import { createEnvironment } from '../../../../relay/createEnvironment'
import { createLive } from '../../../../relay/live'
import { type Request, startHttpServer } from '../../../../test/httpServer'
import { ResolveDialog } from './ResolveDialog'

const reason = (id: string, code: string, name: string) => ({ __typename: 'StatusReason', id, code, name })
const found = {
  __typename: 'Case',
  __isNode: 'Case',
  id: 'case_7',
  number: 'CAS-01007-AAAAAA',
  version: 4,
  unbilledMinutes: 50,
  queue: { id: 'queue_1', name: 'Billing' },
  availableResolutionTypes: [
    reason('reason_1', 'PROBLEM_SOLVED', 'Problem Solved'),
    reason('reason_2', 'INFORMATION_PROVIDED', 'Information Provided'),
  ],
  closesWithIt: [],
  openActivities: [{ id: 'activity_1', kind: 'TASK', subject: 'Call back', dueAt: null, startsAt: null }],
}
const refusal = {
  __typename: 'OpenActivitiesError',
  __isUserError: 'OpenActivitiesError',
  code: 'OPEN_ACTIVITIES',
  message: 'Case CAS-01007-AAAAAA has open activities.',
  path: ['input', 'openActivities'],
}

let server: Awaited<ReturnType<typeof startHttpServer>>
const resolved: Record<string, unknown>[] = []
const undone: unknown[] = []
const onClosed = vi.fn()

/** As the desk does it: the dialog goes when it is over. */
function Host() {
  const [isOpen, setOpen] = useState(true)
  if (!isOpen)
    return (
      <button type="button" onClick={() => setOpen(true)}>
        again
      </button>
    )
  return <ResolveDialog caseId="case_7" onClosed={onClosed} onClose={() => setOpen(false)} />
}

function answer({ operationName, variables: { input = {} } }: Request) {
  if (operationName === 'useUndoMutation') {
    undone.push(input['commandId'])
    return { undo: { cases: [], userErrors: [] } }
  }
  if (operationName !== 'useResolveMutation') return { node: found }
  resolved.push(input)
  if (input['openActivities'] === 'REFUSE') return { resolveCase: { case: null, commandId: null, userErrors: [refusal] } }
  return { resolveCase: { case: null, commandId: 'command_1', userErrors: [] } }
}

beforeEach(async () => {
  sessionStorage.clear()
  discardDraft('case_7', 'resolve')
  server = await startHttpServer((request) => ({ data: answer(request) }))
  resolved.length = 0
  undone.length = 0
  onClosed.mockReset()
  const live = createLive({ url: 'ws://127.0.0.1/', webSocket: WebSocket, onUnauthenticated: () => {} })
  render(
    <I18nProvider i18n={i18n}>
      <RelayEnvironmentProvider environment={createEnvironment(live)}>
        <Toasts />
        <Suspense>
          <Host />
        </Suspense>
      </RelayEnvironmentProvider>
    </I18nProvider>,
  )
  await screen.findByRole('dialog', { name: 'Resolve CAS-01007-AAAAAA' })
})

afterEach(() => server.stop())

it('names what is still to be done, and resolves once that may be cancelled', async () => {
  const user = userEvent.setup()
  expect(screen.getByText('Call back')).toBeTruthy()
  expect(screen.getByText(/Closes CAS-01007-AAAAAA and takes it out of Billing. Bills 50 minutes.$/)).toBeTruthy()

  await user.type(screen.getByRole('textbox', { name: /^Resolution/ }), 'Credit memo sent')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByText(/Something is still to be done/)
  expect(onClosed).not.toHaveBeenCalled()

  await user.click(screen.getByRole('checkbox', { name: 'Cancel them when the case is resolved' }))
  expect(screen.getByText(/Cancels 1 activity.$/)).toBeTruthy()
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(onClosed).toHaveBeenCalledOnce())
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(resolved.at(-1)).toMatchObject({
    caseId: 'case_7',
    expectedVersion: 4,
    resolutionTypeId: 'reason_1',
    resolution: 'Credit memo sent',
    billableMinutes: null,
    openActivities: 'CANCEL',
  })
})

it('takes back a resolve from the toast', async () => {
  const user = userEvent.setup()
  await user.click(screen.getByRole('checkbox'))
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(onClosed).toHaveBeenCalledOnce())
  const offered = screen.getAllByRole('button', { name: /^Undo/ }).at(-1)
  if (!offered) throw new Error('no way back is offered')
  await user.click(offered)
  await waitFor(() => expect(undone).toEqual(['command_1']))
})

it('reads how much is billed as people type it, and says when it cannot', async () => {
  const user = userEvent.setup()
  const billable = screen.getByRole('combobox', { name: 'Billable time' })
  expect(billable).toHaveProperty('value', '50 minutes')
  await user.clear(billable)
  await user.type(billable, 'some')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByText(/Not a duration/)
  expect(resolved).toEqual([])

  await user.clear(billable)
  await user.type(billable, '1h 20m')
  expect(screen.getByText(/Counts 50 minutes, bills 1 hour 20 minutes/)).toBeTruthy()
  await user.click(screen.getByRole('checkbox'))
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(resolved.at(-1)).toMatchObject({ billableMinutes: 80 }))
})

it('keeps what was typed when the dialog is left, until the case is resolved', async () => {
  const user = userEvent.setup()
  await user.type(screen.getByRole('textbox', { name: /^Resolution/ }), 'Credit memo sent')
  await user.click(screen.getByRole('checkbox'))
  await user.keyboard('{Escape}')
  await user.click(await screen.findByRole('button', { name: 'again' }))
  expect(await screen.findByRole('textbox', { name: /^Resolution/ })).toHaveProperty('value', 'Credit memo sent')

  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(onClosed).toHaveBeenCalledOnce())
  expect(resolved.at(-1)).toMatchObject({ resolution: 'Credit memo sent', openActivities: 'CANCEL' })
  await user.click(await screen.findByRole('button', { name: 'again' }))
  expect(await screen.findByRole('textbox', { name: /^Resolution/ })).toHaveProperty('value', '')
})
