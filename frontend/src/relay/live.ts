import { type Client, createClient, type SubscribePayload } from 'graphql-ws'
import { createStore, type Store } from '../lib/store'
import type { GraphQLError, GraphQLResponse } from './network'

/** How fresh the screen is. `since` is when the connection was lost, or when it became live. */
export interface Connection {
  readonly state: 'connecting' | 'live' | 'reconnecting' | 'catching-up' | 'offline'
  readonly since: string
}

export interface Sink {
  next(response: GraphQLResponse & { data: Record<string, unknown> }): void
  /** The server refuses this subscription for good. Everything else is repeated without a word. */
  error(errors: readonly GraphQLError[]): void
}

export interface Live {
  readonly connection: Store<Connection>
  /** Opens the socket, and keeps it open, until `stop`. */
  start(): void
  /** Closes it; who follows goes on after the next start. */
  stop(): void
  /** Subscribes until the answer is called, across any number of lost connections. */
  subscribe(payload: SubscribePayload, sink: Sink): () => void
}

interface Options {
  url: string
  onUnauthenticated: () => void
  webSocket?: unknown
  /** The longest pause before the first new attempt; it doubles up to half a minute. */
  firstPause?: number
  /** Without events for so long after reconnecting, all that was missed is in. */
  quiet?: number
}

interface Follower {
  payload: SubscribePayload
  sink: Sink
  end: () => void
  /** Counts up with every attempt; what comes from an earlier one is not listened to. */
  attempt: number
  failures: number
}

const longestPause = 30_000
const keepAlive = 15_000
const pongTimeout = 5_000
const unauthorized = 4401
const forbidden = 4403
const finalCodes = ['FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']

/**
 * The one socket for everything live. It guarantees that a subscription whose events carry a `cursor` goes on after the last
 * one it was given, whatever happened in between: the variables are moved forward with every event, and are sent again with
 * every attempt. An event may come twice and is never skipped.
 */
export function createLive(options: Options): Live {
  const { firstPause = 500, quiet = 500 } = options
  const connection = createStore<Connection>({ state: 'connecting', since: instant() })
  const followers = new Set<Follower>()
  let client: Client | null = null
  let restart: ReturnType<typeof setTimeout> | undefined
  let quietTimer: ReturnType<typeof setTimeout> | undefined
  let pongTimer: ReturnType<typeof setTimeout> | undefined
  let socket: WebSocket | null = null
  let connectedAt = 0
  let failures = 0
  let wake = () => {}

  function open() {
    const opened: Client = createClient({
      url: options.url,
      webSocketImpl: options.webSocket,
      lazy: false,
      keepAlive,
      connectionAckWaitTimeout: 10_000,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: (reason) => codeOf(reason) !== forbidden,
      retryWait: pause,
      onNonLazyError: (reason) => opened === client && reopen(reason),
      on: {
        connected: (ws, _payload, wasRetry) => up(ws as WebSocket, wasRetry),
        closed: () => opened === client && down(),
        error: () => opened === client && down(),
        ping: (received) => !received && expectPong(),
        pong: (received) => received && clearTimeout(pongTimer),
      },
    })
    client = opened
    for (const follower of followers) attach(follower)
  }

  /** Some ways of closing are final for the client library; for us none is, but a session that has ended. */
  function reopen(reason: unknown) {
    if (codeOf(reason) === unauthorized || codeOf(reason) === forbidden) return options.onUnauthenticated()
    down()
    const dead = client
    client = null
    void dead?.dispose()
    void pause(failures++).then(() => dead && !client && open())
  }

  /** Waits longer each time and never the same, so that a server that comes back is not run over; but not while it is needed. */
  function pause(attempt: number): Promise<void> {
    const longest = Math.min(longestPause, firstPause * 2 ** Math.min(attempt, 10))
    return new Promise((resolve) => {
      wake = resolve
      restart = setTimeout(resolve, longest * (0.5 + Math.random() / 2))
    })
  }

  function up(ws: WebSocket, wasRetry: boolean) {
    socket = ws
    const wasDown = wasRetry || failures > 0
    failures = 0
    connectedAt = Date.now()
    if (wasDown) {
      connection.set({ state: 'catching-up', since: connection.get().since })
      settle()
    } else {
      connection.set({ state: 'live', since: instant() })
    }
  }

  function down() {
    clearTimeout(quietTimer)
    clearTimeout(pongTimer)
    socket = null
    const before = connection.get()
    const isDown = before.state === 'reconnecting' || before.state === 'offline'
    // Lost again before it had caught up: what is shown is as old as it was.
    const since = isDown || before.state === 'catching-up' ? before.since : instant()
    connection.set({ state: navigator.onLine ? 'reconnecting' : 'offline', since })
  }

  function settle() {
    clearTimeout(quietTimer)
    quietTimer = setTimeout(caughtUp, quiet)
  }

  function caughtUp() {
    clearTimeout(quietTimer)
    if (connection.get().state === 'catching-up') connection.set({ state: 'live', since: instant() })
  }

  function expectPong() {
    clearTimeout(pongTimer)
    pongTimer = setTimeout(() => client?.terminate(), pongTimeout)
  }

  /** A machine that wakes up, or a network that comes back, is tried at once; a socket that looks alive has to prove it. */
  function revive() {
    if (document.visibilityState === 'hidden') return
    clearTimeout(restart)
    wake()
    if (socket?.readyState !== 1) return
    socket.send('{"type":"ping"}')
    expectPong()
  }

  function onOffline() {
    if (connection.get().state === 'reconnecting') down()
    else client?.terminate()
  }

  function attach(follower: Follower) {
    detach(follower)
    if (!client) return
    const { attempt } = follower
    const isCurrent = () => follower.attempt === attempt
    follower.end = client.subscribe(follower.payload, {
      next: (response) => isCurrent() && receive(follower, response as GraphQLResponse),
      error: (reason) => isCurrent() && lost(follower, reason),
      complete: () => isCurrent() && again(follower),
    })
  }

  function detach(follower: Follower) {
    follower.attempt++
    follower.end()
    follower.end = () => {}
  }

  function receive(follower: Follower, response: GraphQLResponse) {
    const event = eventOf(response)
    if (!event) return lost(follower, response.errors ?? [])
    follower.failures = 0
    if (typeof event['cursor'] === 'string' && follower.payload.variables) {
      follower.payload.variables['after'] = event['cursor']
    }
    if (connection.get().state === 'catching-up') {
      if (typeof event['at'] === 'string' && Date.parse(event['at']) >= connectedAt) caughtUp()
      else settle()
    }
    follower.sink.next(response as GraphQLResponse & { data: Record<string, unknown> })
  }

  function lost(follower: Follower, reason: unknown) {
    // A lost socket that the client gives up on: `reopen` attaches everybody again.
    if (!Array.isArray(reason)) return
    const errors: readonly GraphQLError[] = reason
    const codes = errors.map((error) => error.extensions?.code ?? '')
    if (codes.includes('UNAUTHENTICATED')) return options.onUnauthenticated()
    if (!codes.some((code) => finalCodes.includes(code))) return again(follower)
    followers.delete(follower)
    detach(follower)
    follower.sink.error(errors)
  }

  /** The server ended the stream: it shuts down, or this follower was too slow. Go on from the last cursor. */
  function again(follower: Follower) {
    detach(follower)
    const { attempt } = follower
    const longest = Math.min(longestPause, firstPause * 2 ** Math.min(follower.failures++, 10))
    setTimeout(() => followers.has(follower) && follower.attempt === attempt && attach(follower), longest * Math.random())
  }

  return {
    connection,
    start() {
      window.addEventListener('online', revive)
      window.addEventListener('offline', onOffline)
      document.addEventListener('visibilitychange', revive)
      if (!client) open()
    },
    stop() {
      window.removeEventListener('online', revive)
      window.removeEventListener('offline', onOffline)
      document.removeEventListener('visibilitychange', revive)
      for (const timer of [restart, quietTimer, pongTimer]) clearTimeout(timer)
      for (const follower of followers) detach(follower)
      const stopped = client
      client = null
      void stopped?.dispose()
    },
    subscribe(payload, sink) {
      const follower: Follower = { payload, sink, end: () => {}, attempt: 0, failures: 0 }
      followers.add(follower)
      attach(follower)
      return () => {
        followers.delete(follower)
        detach(follower)
      }
    },
  }
}

/** Our streams have one field, and its value is the event. */
function eventOf({ data }: GraphQLResponse): Record<string, unknown> | null {
  const [event] = typeof data === 'object' && data !== null ? Object.values(data) : []
  return typeof event === 'object' && event !== null ? (event as Record<string, unknown>) : null
}

function codeOf(reason: unknown): number | undefined {
  if (typeof reason !== 'object' || reason === null || !('code' in reason)) return undefined
  return Number(reason.code) || undefined
}

function instant(): string {
  return new Date().toISOString()
}
