import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { startLiveServer } from '../test/liveServer'
import { createLive, type Live } from './live'

const query = `subscription Changes($queueId: ID!, $after: ChangeCursor) {
  queueChanges(queueId: $queueId, after: $after) { cursor at kind caseId }
}`

let server: Awaited<ReturnType<typeof startLiveServer>>
let live: Live
let states: string[]
let isUnauthenticated: boolean

beforeEach(async () => {
  isUnauthenticated = false
  server = await startLiveServer()
  live = createLive({
    url: server.url,
    webSocket: WebSocket,
    firstPause: 20,
    quiet: 50,
    onUnauthenticated: () => {
      isUnauthenticated = true
    },
  })
  states = [live.connection.get().state]
  live.connection.subscribe(() => states.push(live.connection.get().state))
  live.start()
})

afterEach(async () => {
  live.stop()
  await server.stop()
})

/** Follows from a cursor and collects the cases of what comes. */
function collect(after: string | null = null) {
  const cases: string[] = []
  const errors: string[] = []
  const end = live.subscribe(
    { query, variables: { queueId: 'queue_1', after } },
    {
      next: ({ data }) => cases.push((data['queueChanges'] as { caseId: string }).caseId),
      error: ([error]) => errors.push(error?.extensions?.code ?? ''),
    },
  )
  return { cases, errors, end }
}

const isLive = () => vi.waitFor(() => expect(live.connection.get().state).toBe('live'))
const hasSubscribed = (times: number) => vi.waitFor(() => expect(server.subscribed).toHaveLength(times))

describe('a subscription', () => {
  it('goes on after the last event when the socket was killed: nothing missed, nothing twice', async () => {
    const { cases } = collect('0')
    await hasSubscribed(1)
    for (let round = 1; round <= 3; round++) {
      server.append(`seen ${round}`)
      await vi.waitFor(() => expect(cases).toContain(`seen ${round}`))
      server.kill()
      server.append(`missed ${round}`)
      await vi.waitFor(() => expect(cases).toContain(`missed ${round}`))
    }
    expect(cases).toEqual(['seen 1', 'missed 1', 'seen 2', 'missed 2', 'seen 3', 'missed 3'])
    expect(server.subscribed).toEqual(['0', '1', '3', '5'])
  })

  it('finds the server again after a restart', async () => {
    const { cases } = collect('0')
    server.append('before')
    await vi.waitFor(() => expect(cases).toEqual(['before']))
    await server.stop()
    server.append('while it was down')
    await vi.waitFor(() => expect(live.connection.get().state).toBe('reconnecting'))
    await server.restart()
    await vi.waitFor(() => expect(cases).toEqual(['before', 'while it was down']))
  })

  it('goes on when the server ends the stream', async () => {
    const { cases } = collect('0')
    server.append('one')
    await vi.waitFor(() => expect(cases).toEqual(['one']))
    server.complete()
    await hasSubscribed(2)
    server.append('two')
    await vi.waitFor(() => expect(cases).toEqual(['one', 'two']))
    expect(server.subscribed).toEqual(['0', '1'])
  })

  it.each([1011, 4500, 4400])('goes on after a close with %i, which the protocol calls final', async (code) => {
    const { cases } = collect('0')
    server.append('one')
    await vi.waitFor(() => expect(cases).toEqual(['one']))
    server.close(code)
    server.append('two')
    await vi.waitFor(() => expect(cases).toEqual(['one', 'two']))
    await isLive()
  })

  it('tries again after an error that may pass', async () => {
    server.refuse('INTERNAL')
    const { cases, errors } = collect('0')
    await vi.waitFor(() => expect(server.subscribed.length).toBeGreaterThan(1))
    server.refuse(null)
    server.append('one')
    await vi.waitFor(() => expect(cases).toEqual(['one']))
    expect(errors).toEqual([])
  })

  it('is given up when the server forbids it, and the others go on', async () => {
    server.refuse('FORBIDDEN')
    const refused = collect('0')
    await vi.waitFor(() => expect(refused.errors).toEqual(['FORBIDDEN']))
    server.refuse(null)
    const other = collect('0')
    server.append('one')
    await vi.waitFor(() => expect(other.cases).toEqual(['one']))
    server.kill()
    await hasSubscribed(3)
    expect(refused.cases).toEqual([])
    expect(refused.errors).toEqual(['FORBIDDEN'])
  })

  it('goes on when everything is stopped and started again', async () => {
    const { cases } = collect('0')
    server.append('one')
    await vi.waitFor(() => expect(cases).toEqual(['one']))
    live.stop()
    server.append('two')
    live.start()
    await vi.waitFor(() => expect(cases).toEqual(['one', 'two']))
  })

  it('is not taken up again once it has ended', async () => {
    const first = collect('0')
    await hasSubscribed(1)
    first.end()
    server.kill()
    const second = collect('0')
    server.append('one')
    await vi.waitFor(() => expect(second.cases).toEqual(['one']))
    expect(first.cases).toEqual([])
    expect(server.subscribed).toHaveLength(2)
  })
})

describe('an ended session', () => {
  it('is noticed when a subscription is refused', async () => {
    server.refuse('UNAUTHENTICATED')
    collect()
    await vi.waitFor(() => expect(isUnauthenticated).toBe(true))
  })

  it.each([4401, 4403])('is noticed when the socket is closed with %i', async (code) => {
    await isLive()
    server.close(code)
    await vi.waitFor(() => expect(isUnauthenticated).toBe(true))
  })
})

describe('the state of the connection', () => {
  it('goes from live over reconnecting and catching up to live', async () => {
    collect('0')
    await isLive()
    server.kill()
    await vi.waitFor(() => expect(states).toContain('catching-up'))
    await isLive()
    expect(states).toEqual(['connecting', 'live', 'reconnecting', 'catching-up', 'live'])
  })

  it('remembers since when the screen is old until it has caught up', async () => {
    await isLive()
    const since: string[] = []
    live.connection.subscribe(() => since.push(live.connection.get().since))
    server.kill()
    await vi.waitFor(() => expect(states).toContain('catching-up'))
    await isLive()
    const [reconnecting, catchingUp] = since
    expect(catchingUp).toBe(reconnecting)
  })

  it('is live as soon as an event arrives that happened after reconnecting', async () => {
    live.stop()
    live = createLive({ url: server.url, webSocket: WebSocket, firstPause: 20, quiet: 60_000, onUnauthenticated: () => {} })
    live.start()
    const { cases } = collect('0')
    await isLive()
    server.kill()
    await vi.waitFor(() => expect(live.connection.get().state).toBe('catching-up'))
    server.append('news')
    await vi.waitFor(() => expect(cases).toEqual(['news']))
    expect(live.connection.get().state).toBe('live')
  })

  it('is offline when the browser says so, and tries at once when it is back', async () => {
    await isLive()
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    window.dispatchEvent(new Event('offline'))
    await vi.waitFor(() => expect(states).toContain('offline'))
    online.mockRestore()
    window.dispatchEvent(new Event('online'))
    await isLive()
  })
})
