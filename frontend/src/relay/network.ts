import { signInAgain } from './session'

/** The server answered, and its answer is a failure: `UNAUTHENTICATED`, `FORBIDDEN`, `INTERNAL`, ... */
export class RequestError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'RequestError'
    this.code = code
  }
}

/** The server could not be reached, or something on the way answered for it. Whether it acted is unknown. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError'
}

export interface GraphQLError {
  readonly message: string
  readonly extensions?: { readonly code?: string }
}

export interface GraphQLResponse {
  readonly data?: unknown
  readonly errors?: readonly GraphQLError[]
}

export interface Operation {
  readonly name: string
  readonly text: string | null
  readonly operationKind: string
}

export type Variables = Readonly<Record<string, unknown>>

const pauses = [300, 1_000, 3_000]

/**
 * Sends one query or mutation. What can be repeated without harm is repeated when the server cannot be reached: queries, and
 * mutations that carry an idempotency key. Any top-level error of the answer is thrown.
 */
export async function post(operation: Operation, variables: Variables): Promise<GraphQLResponse & { data: object }> {
  for (let attempt = 0; ; attempt++) {
    try {
      return checked(await send(operation, variables))
    } catch (error) {
      const pause = pauses[attempt]
      if (!(error instanceof NetworkError) || pause === undefined || !isRepeatable(operation, variables)) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

async function send({ name, text }: Operation, variables: Variables): Promise<GraphQLResponse> {
  const response = await reach({
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
      // A form on another site cannot send this header: it marks the request as ours.
      'X-Docket': '1',
    },
    body: JSON.stringify({ operationName: name, query: text, variables }),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!isResponse(answer)) throw new NetworkError(`HTTP ${response.status}`)
  return answer
}

async function reach(request: RequestInit): Promise<Response> {
  try {
    return await fetch('/graphql', request)
  } catch (cause) {
    throw new NetworkError('unreachable', { cause })
  }
}

function checked(answer: GraphQLResponse): GraphQLResponse & { data: object } {
  const error = answer.errors?.[0]
  if (error) {
    const code = error.extensions?.code ?? 'INTERNAL'
    if (code === 'UNAUTHENTICATED') signInAgain()
    throw new RequestError(code, error.message)
  }
  if (typeof answer.data !== 'object' || answer.data === null) throw new RequestError('INTERNAL', 'The answer holds no data.')
  return { ...answer, data: answer.data }
}

function isResponse(answer: unknown): answer is GraphQLResponse {
  return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)
}

function isRepeatable({ operationKind }: Operation, { input }: Variables): boolean {
  return operationKind === 'query' || (typeof input === 'object' && input !== null && 'idempotencyKey' in input)
}
