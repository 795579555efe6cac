import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { RelayEnvironmentProvider } from 'react-relay'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createEnvironment } from '../../relay/createEnvironment'
import { createLive } from '../../relay/live'
import { type Request, startHttpServer } from '../../test/httpServer'
import { TitleEditor } from './TitleEditor'

let server: Awaited<ReturnType<typeof startHttpServer>>
let answers: object[]
const onDone = vi.fn()
const live = createLive({ url: 'ws://127.0.0.1/', webSocket: WebSocket, onUnauthenticated: () => {} })
const environment = createEnvironment(live)

function Screen({ title = 'As it was', version = 4 }: { title?: string; version?: number }) {
  return (
    <I18nProvider i18n={i18n}>
      <RelayEnvironmentProvider environment={environment}>
        <TitleEditor caseId="case_1" title={title} version={version} onDone={onDone} />
      </RelayEnvironmentProvider>
    </I18nProvider>
  )
}

const saved = { __typename: 'Case', id: 'case_1', title: 'As it is', version: 8, viewerCanUpdate: { allowed: true } }
const answer = (...userErrors: object[]) => ({
  data: { updateCase: { case: userErrors.length > 0 ? null : saved, userErrors } },
})
const stale = (title: string, version: number) =>
  answer({
    __typename: 'StaleCaseError',
    __isUserError: 'StaleCaseError',
    code: 'STALE_VERSION',
    message: 'The case has changed.',
    path: [],
    case: { __typename: 'Case', id: 'case_1', title, version },
  })
const sent = () => server.requests.map(({ variables }: Request) => variables.input)

async function write(text: string) {
  const user = userEvent.setup()
  await user.clear(screen.getByRole('textbox'))
  await user.type(screen.getByRole('textbox'), `${text}{Enter}`)
  return user
}

beforeEach(async () => {
  onDone.mockClear()
  answers = []
  server = await startHttpServer(() => answers.shift() ?? answer())
})

afterEach(async () => {
  cleanup()
  await server.stop()
})

it('saves over the version that the agent saw', async () => {
  render(<Screen />)
  await write('As it is')
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(sent()).toMatchObject([{ caseId: 'case_1', title: 'As it is', expectedVersion: 4 }])
})

it('asks nobody when something else was changed meanwhile', async () => {
  answers = [stale('As it was', 7)]
  render(<Screen />)
  await write('As it is')
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(sent()).toMatchObject([{ expectedVersion: 4 }, { title: 'As it is', expectedVersion: 7 }])
})

it('shows both titles and lets the agent decide when a colleague changed it too', async () => {
  answers = [stale('As Bruno has it', 7)]
  const { rerender } = render(<Screen />)
  const user = await write('As Ana has it')
  await waitFor(() => expect(sent()).toHaveLength(1))
  // What the store holds by now.
  rerender(<Screen title="As Bruno has it" version={7} />)
  expect(await screen.findByText('As Bruno has it')).toBeDefined()
  expect(onDone).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Use mine' }))
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(sent()[1]).toMatchObject({ title: 'As Ana has it', expectedVersion: 7 })
})

it('says why a title is refused, and leaves with Escape', async () => {
  answers = [
    answer({ __typename: 'RuleError', __isUserError: 'RuleError', code: 'TOO_LONG', message: '', path: ['input', 'title'] }),
  ]
  render(<Screen />)
  const user = await write('Long')
  expect((await screen.findByRole('alert')).textContent).toBe('This is longer than the field allows.')
  await user.type(screen.getByRole('textbox'), '{Escape}')
  expect(onDone).toHaveBeenCalledOnce()
})
