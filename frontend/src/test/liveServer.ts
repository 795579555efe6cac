import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildSchema, GraphQLError } from 'graphql'
import { useServer as serve } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'

/** One fact of a queue, as `queueChanges` tells it. */
interface Event {
  cursor: string
  at: string
  kind: string
  caseId: string | null
}

/**
 * A server of our own schema that speaks graphql-transport-ws over a real socket and keeps a log of changes. Tests kill it,
 * restart it and let it forget.
 */
export async function startLiveServer() {
  const log: Event[] = []
  const subscribed: (string | null)[] = []
  const waiting = new Set<() => void>()
  let first = 0
  let generation = 0
  let refusal: string | null = null

  function append(caseId: string): Event {
    const event = { cursor: String(log.length + 1), at: new Date().toISOString(), kind: 'ITEM_CHANGED', caseId }
    log.push(event)
    wake()
    return event
  }

  function wake() {
    for (const go of waiting) go()
    waiting.clear()
  }

  async function* follow(_source: unknown, { after }: { after?: string | null }) {
    subscribed.push(after ?? null)
    if (refusal) throw new GraphQLError('no', { extensions: { code: refusal } })
    const mine = generation
    let at = after ? Number(after) : log.length
    if (at < first) {
      at = log.length
      yield { queueChanges: { cursor: String(at), at: new Date().toISOString(), kind: 'RESYNC', caseId: null } }
    }
    while (mine === generation) {
      const event = log[at]
      if (event) {
        at++
        yield { queueChanges: event }
      } else {
        await new Promise<void>((resolve) => waiting.add(resolve))
      }
    }
  }

  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
  const field = schema.getSubscriptionType()?.getFields()['queueChanges']
  if (!field) throw new Error('the schema has no queueChanges')
  field.subscribe = follow

  let http: Server
  let sockets: WebSocketServer

  async function listen(port: number) {
    http = createServer()
    sockets = new WebSocketServer({ server: http, path: '/graphql' })
    serve({ schema }, sockets)
    await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve))
    return (http.address() as AddressInfo).port
  }

  /** Cuts every connection without a word. */
  function kill() {
    for (const socket of sockets.clients) socket.terminate()
  }

  async function stop() {
    generation++
    wake()
    kill()
    await new Promise((resolve) => http.close(resolve))
  }

  const port = await listen(0)
  return {
    url: `ws://127.0.0.1:${port}/graphql`,
    /** The `after` of every subscription so far. */
    subscribed,
    append,
    kill,
    stop,
    restart: () => listen(port),
    /** Closes every connection with a code. */
    close(code: number) {
      for (const socket of sockets.clients) socket.close(code, 'test')
    },
    /** Ends every stream, as a server does that shuts down. */
    complete() {
      generation++
      wake()
    },
    /** Forgets what happened so far. */
    forget() {
      first = log.length
    },
    /** Refuses subscriptions with an error of this code; null takes it back. */
    refuse(code: string | null) {
      refusal = code
    },
  }
}
