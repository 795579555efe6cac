import { graphql } from 'react-relay'
import { afterEach, expect, it } from 'vitest'
import { startHttpServer } from '../test/httpServer'
import type { rereadTestQuery } from './__generated__/rereadTestQuery.graphql'
import { createEnvironment } from './createEnvironment'
import { createLive } from './live'
import { createReread } from './reread'

const query = graphql`
  query rereadTestQuery {
    statusRules {
      enabled
    }
  }
`
const live = createLive({ url: 'ws://127.0.0.1/', webSocket: WebSocket, onUnauthenticated: () => {} })
let server: Awaited<ReturnType<typeof startHttpServer>>

afterEach(() => server.stop())

it('answers who asks while an answer is on its way with what the server says after that', async () => {
  let isEnabled = true
  let release = () => {}
  let arrived = () => {}
  const firstArrived = new Promise<void>((resolve) => {
    arrived = resolve
  })
  server = await startHttpServer(async (_, count) => {
    const answer = { data: { statusRules: { enabled: isEnabled } } }
    if (count > 1) return answer
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    arrived()
    await released
    return answer
  })
  const reread = createReread<rereadTestQuery>(createEnvironment(live), query, {})

  const before = reread()
  await firstArrived
  isEnabled = false
  const after = [reread(), reread()]
  release()

  expect((await before).statusRules.enabled).toBe(true)
  for (const answer of after) expect((await answer).statusRules.enabled).toBe(false)
  expect(server.requests).toHaveLength(2)
  isEnabled = true
  expect((await reread()).statusRules.enabled).toBe(true)
})
