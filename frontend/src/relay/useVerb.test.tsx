import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, cleanup, render, screen } from '@testing-library/react'
import { graphql, RelayEnvironmentProvider } from 'react-relay'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Toasts } from '../kit/Toast'
import { type Request, startHttpServer } from '../test/httpServer'
import type { useVerbTestMutation } from './__generated__/useVerbTestMutation.graphql'
import { createEnvironment } from './createEnvironment'
import { createLive } from './live'
import { useVerb, type Verb } from './useVerb'

let server: Awaited<ReturnType<typeof startHttpServer>>
let answer: (request: Request, count: number) => Awaited<ReturnType<Parameters<typeof startHttpServer>[0]>>
let verb: Verb<useVerbTestMutation>

function Form({ show }: { show: 'toast' | 'form' }) {
  verb = useVerb<useVerbTestMutation>(
    graphql`
      mutation useVerbTestMutation($input: AddNoteInput!) {
        addNote(input: $input) {
          note {
            id
            text
          }
          userErrors {
            ...problems_error @relay(mask: false)
          }
        }
      }
    `,
    { show },
  )
  return <output>{verb[1].isPending ? 'pending' : 'idle'}</output>
}

const live = createLive({ url: 'ws://127.0.0.1/', webSocket: WebSocket, onUnauthenticated: () => {} })

function show(how: 'toast' | 'form' = 'form') {
  render(
    <I18nProvider i18n={i18n}>
      <RelayEnvironmentProvider environment={createEnvironment(live)}>
        <Form show={how} />
        <Toasts />
      </RelayEnvironmentProvider>
    </I18nProvider>,
  )
}

const input = { caseId: 'case_1', text: 'Called back' }
const run: Verb<useVerbTestMutation>[0] = (...args) => act(() => verb[0](...args))
const done = { data: { addNote: { note: { id: 'note_1', text: 'Called back' }, userErrors: [] } } }
const refused = (...userErrors: object[]) => ({ data: { addNote: { note: null, userErrors } } })
const error = (code: string, path: string[] = [], message = 'A sentence of the server.') => ({
  __typename: 'RuleError',
  __isUserError: 'RuleError',
  code,
  path,
  message,
})
const keys = () => server.requests.map(({ variables }) => variables.input?.['idempotencyKey'])

beforeEach(async () => {
  answer = () => done
  server = await startHttpServer((request, count) => answer(request, count))
})

afterEach(async () => {
  cleanup()
  await server.stop()
})

describe('a verb', () => {
  it('sends the input with an idempotency key and the mark of our own requests, and answers the payload', async () => {
    show()
    const payload = await run(input)
    expect(payload?.note?.id).toBe('note_1')
    expect(server.requests[0]?.variables.input).toEqual({ ...input, idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(server.headers[0]).toMatchObject({ 'x-docket': '1' })
    expect(screen.getByText('idle')).toBeDefined()
  })

  it('is sent again with the same key when the connection is cut, and done once', async () => {
    answer = (_request, count) => (count === 1 ? 'cut' : done)
    show()
    expect(await run(input)).not.toBeNull()
    expect(keys()).toHaveLength(2)
    expect(new Set(keys()).size).toBe(1)
  })

  it('keeps its key when the agent tries the same again, and takes a new one after an answer or for other input', async () => {
    answer = () => ({ errors: [{ message: 'busy', extensions: { code: 'INTERNAL' } }] })
    show()
    expect(await run(input)).toBeNull()
    await screen.findByText('That did not work. Try again.')
    answer = () => done
    await run(input)
    await run(input)
    answer = () => ({ errors: [{ message: 'busy' }] })
    await run(input)
    await run({ ...input, text: 'Other' })
    const [first, again, second, third, other] = keys()
    expect(again).toBe(first)
    expect(new Set([first, second, third, other]).size).toBe(4)
  })

  it('runs its updater only when it was not refused', async () => {
    show()
    const updater = vi.fn()
    answer = () => refused(error('REQUIRED', ['input', 'text']))
    expect(await run(input, { updater })).toBeNull()
    expect(updater).not.toHaveBeenCalled()
    answer = () => done
    await run(input, { updater })
    expect(updater).toHaveBeenCalledOnce()
  })
})

describe('a refusal', () => {
  it('goes to its field, or to the form when it belongs to none', async () => {
    show()
    answer = () => refused(error('TOO_LONG', ['input', 'text']), error('CASE_CLOSED'), error('INVALID', ['input', 'a', 'b']))
    await run(input)
    const [, { problems }] = verb
    expect(problems.at('text')).toBe('This is longer than the field allows.')
    expect(problems.at('a.b')).toBe('A sentence of the server.')
    expect(problems.at('caseId')).toBeUndefined()
    expect(problems.general).toEqual(['The case is closed and cannot be changed this way.'])
    act(() => verb[1].reset())
    expect(verb[1].problems.isEmpty).toBe(true)
  })

  it('with a code that nobody knows yet says what the server says', async () => {
    show()
    answer = () => refused(error('SOMETHING_NEW', [], 'The moon is full.'))
    await run(input)
    await screen.findByText('The moon is full.')
  })

  it('without a form is told in a toast, and says who was first', async () => {
    show('toast')
    const since = new Date(2026, 10, 24, 14, 5).toISOString()
    answer = () =>
      refused({ ...error('ALREADY_PICKED'), __typename: 'AlreadyPickedError', worker: { id: 'user_2', name: 'Bruno' }, since })
    await run(input)
    await screen.findByText('Bruno has been working on it since 14:05.')
  })
})
