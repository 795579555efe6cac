import {
  createOperationDescriptor,
  type GraphQLTaggedNode,
  getRequest,
  type IEnvironment,
  type OperationType,
} from 'relay-runtime'

/**
 * What reads a query again, so that its answer holds all that had happened when it was asked for. Relay shares an answer that is
 * on its way with everybody who asks for it meanwhile, and that answer may be from before what made one ask. So nothing is shared
 * here with an earlier question: who asks while one is on its way gets the answer to the next one, and answers stay in order.
 */
export function createReread<T extends OperationType>(
  environment: IEnvironment,
  query: GraphQLTaggedNode,
  variables: T['variables'],
): () => Promise<T['response']> {
  let running: Promise<T['response']> | null = null
  let next: Promise<T['response']> | null = null

  async function read(): Promise<T['response']> {
    const operation = createOperationDescriptor(getRequest(query), variables)
    await environment.execute({ operation }).toPromise()
    return environment.lookup(operation.fragment).data as T['response']
  }
  function start() {
    const started = read().finally(() => {
      if (running === started) running = null
    })
    running = started
    return started
  }
  function startNext() {
    next = null
    return start()
  }
  return () => {
    if (!running) return start()
    next ??= running.then(startNext, startNext)
    return next
  }
}
