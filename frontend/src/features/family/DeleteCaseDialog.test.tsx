import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { RelayEnvironmentProvider } from 'react-relay'
import { afterEach, expect, it } from 'vitest'
import { createEnvironment } from '../../relay/createEnvironment'
import { createLive } from '../../relay/live'
import { startHttpServer } from '../../test/httpServer'
import { DeleteCaseDialog } from './DeleteCaseDialog'

const live = createLive({ url: 'ws://127.0.0.1/', webSocket: WebSocket, onUnauthenticated: () => {} })
const effect = {
  number: 'CAS-01007-AAAAAA',
  childNumbers: [],
  activities: 2,
  notes: 0,
  posts: 0,
  attachments: 0,
  links: 0,
  merges: 0,
  releasedCases: 0,
}
const refusal = {
  __typename: 'RuleError',
  __isUserError: 'RuleError',
  code: 'NOT_ALLOWED',
  message: 'Not allowed.',
  path: ['input', 'caseId'],
}
let server: Awaited<ReturnType<typeof startHttpServer>>

afterEach(() => server.stop())

it('says why it cannot say what goes with a case, and asks again when told to', async () => {
  const answers = [
    { data: { deleteCase: { effect: null, userErrors: [refusal] } } },
    { data: null, errors: [{ message: 'internal', extensions: { code: 'INTERNAL' } }] },
    { data: { deleteCase: { effect, userErrors: [] } } },
  ]
  server = await startHttpServer(({ operationName }) =>
    operationName === 'DeleteCaseDialogQuery'
      ? { data: { node: { __typename: 'Case', __isNode: 'Case', id: 'case_7', number: 'CAS-01007-AAAAAA' } } }
      : (answers.shift() ?? { data: null }),
  )
  render(
    <I18nProvider i18n={i18n}>
      <RelayEnvironmentProvider environment={createEnvironment(live)}>
        <Suspense>
          <DeleteCaseDialog caseId="case_7" onClosed={() => {}} onClose={() => {}} />
        </Suspense>
      </RelayEnvironmentProvider>
    </I18nProvider>,
  )
  const user = userEvent.setup()
  expect((await screen.findByRole('alert')).textContent).toContain('Your role does not allow this here.')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('That did not work. Try again.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('2 activities')).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
})
