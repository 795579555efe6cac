import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { graphql, RelayEnvironmentProvider } from 'react-relay'
import { afterEach, expect, it } from 'vitest'
import { startHttpServer } from '../test/httpServer'
import type { useRereadQueryTestQuery } from './__generated__/useRereadQueryTestQuery.graphql'
import { createEnvironment } from './createEnvironment'
import { createLive } from './live'
import { useRereadQuery } from './useRereadQuery'

const query = graphql`
  query useRereadQueryTestQuery {
    statusRules {
      enabled
    }
  }
`
const live = createLive({ url: 'ws://127.0.0.1/', webSocket: WebSocket, onUnauthenticated: () => {} })
let server: Awaited<ReturnType<typeof startHttpServer>>

afterEach(() => server.stop())

function Shown({ version }: { version: number }) {
  const { statusRules } = useRereadQuery<useRereadQueryTestQuery>(query, {}, version)
  return <output>{statusRules.enabled ? 'on' : 'off'}</output>
}

it('shows what the server says after the latest change, also when it came while an answer was on its way', async () => {
  let isEnabled = false
  const held: (() => void)[] = []
  const arrivals: (() => void)[] = []
  const arrived = (count: number) =>
    new Promise<void>((resolve) => {
      arrivals[count] = resolve
    })
  const second = arrived(2)
  server = await startHttpServer(async (_, count) => {
    const answer = { data: { statusRules: { enabled: isEnabled } } }
    if (count === 2) {
      const released = new Promise<void>((resolve) => held.push(resolve))
      arrivals[2]?.()
      await released
    }
    return answer
  })
  const environment = createEnvironment(live)
  const tree = (version: number) => (
    <RelayEnvironmentProvider environment={environment}>
      <Suspense>
        <Shown version={version} />
      </Suspense>
    </RelayEnvironmentProvider>
  )
  const { rerender } = render(tree(1))
  await screen.findByText('off')
  rerender(tree(2))
  await second
  isEnabled = true
  rerender(tree(3))
  for (const release of held) release()
  await screen.findByText('on')
  expect(server.requests).toHaveLength(3)
})
