import { graphql } from 'react-relay'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { startLiveServer } from '../test/liveServer'
import type { followTestSubscription } from './__generated__/followTestSubscription.graphql'
import { createEnvironment } from './createEnvironment'
import { type Follow, follow } from './follow'
import { createLive, type Live } from './live'

let server: Awaited<ReturnType<typeof startLiveServer>>
let live: Live

beforeEach(async () => {
  server = await startLiveServer()
  live = createLive({ url: server.url, webSocket: WebSocket, firstPause: 20, quiet: 50, onUnauthenticated: () => {} })
  live.start()
})

afterEach(async () => {
  live.stop()
  await server.stop()
})

/** Follows the queue; `head` is what reading again would answer. */
function start(after: string, what: Partial<Follow<followTestSubscription>> = {}) {
  const told: (string | null | undefined)[] = []
  const edited: unknown[] = []
  const end = follow<followTestSubscription>(createEnvironment(live), {
    subscription: graphql`
      subscription followTestSubscription($queueId: ID!, $after: ChangeCursor) {
        queueChanges(queueId: $queueId, after: $after) {
          cursor
          at
          kind
          caseId
        }
      }
    `,
    variables: { queueId: 'queue_1' },
    after,
    updater: (store) => edited.push(store.getRootField('queueChanges')?.getValue('caseId')),
    onEvent: ({ queueChanges }) => told.push(queueChanges.caseId),
    onResync: async () => '0',
    ...what,
  })
  return { told, edited, end }
}

it('tells what happens after the cursor, in order', async () => {
  server.append('old')
  server.append('one')
  const { told, edited } = start('1')
  server.append('two')
  await vi.waitFor(() => expect(told).toEqual(['one', 'two']))
  expect(edited).toEqual(['one', 'two'])
})

it('reads again when too much was missed, and goes on from there', async () => {
  for (const id of ['a', 'b', 'c']) server.append(id)
  server.forget()
  const onResync = vi.fn(async () => '3')
  const { told, edited } = start('1', { onResync })
  await vi.waitFor(() => expect(server.subscribed).toEqual(['1', '3']))
  server.append('d')
  await vi.waitFor(() => expect(told).toEqual(['d']))
  expect(edited).toEqual(['d'])
  expect(onResync).toHaveBeenCalledOnce()
})

it('tries to read again until it can', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 200 })
  server.append('a')
  server.append('b')
  server.forget()
  const onResync = vi.fn(async () => '2').mockRejectedValueOnce(new Error('down'))
  const { told } = start('1', { onResync })
  await vi.waitFor(() => expect(server.subscribed).toEqual(['1', '2']), { timeout: 5_000 })
  server.append('c')
  await vi.waitFor(() => expect(told).toEqual(['c']))
  expect(onResync).toHaveBeenCalledTimes(2)
  vi.useRealTimers()
})

it('says nothing more once it has ended', async () => {
  const { told, end } = start('0')
  await vi.waitFor(() => expect(server.subscribed).toHaveLength(1))
  end()
  server.append('late')
  const other = start('0')
  await vi.waitFor(() => expect(other.told).toEqual(['late']))
  expect(told).toEqual([])
})

it('hands over a refusal', async () => {
  server.refuse('FORBIDDEN')
  const onError = vi.fn()
  start('0', { onError })
  await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce())
})
