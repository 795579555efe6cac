import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { vi } from 'vitest'

export interface Request {
  operationName: string
  variables: { input?: Record<string, unknown> }
}

type Answer = { data?: unknown; errors?: unknown } | 'cut'

/**
 * A real HTTP server for `/graphql`: it answers each request with what `answer` says, or cuts the connection. The page's
 * relative address is led there.
 */
export async function startHttpServer(answer: (request: Request, count: number) => Answer | Promise<Answer>) {
  const requests: Request[] = []
  const headers: Record<string, unknown>[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    const body: Request = JSON.parse(text)
    requests.push(body)
    headers.push(request.headers)
    const what = await answer(body, requests.length)
    if (what === 'cut') return request.socket.destroy()
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(what))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const reach = globalThis.fetch
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => reach(new URL(path, origin), init))
  return {
    requests,
    headers,
    async stop() {
      vi.unstubAllGlobals()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
