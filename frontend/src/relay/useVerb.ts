import type { I18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { useRef, useState } from 'react'
import { useRelayEnvironment } from 'react-relay'
import {
  commitMutation,
  type Environment,
  type GraphQLTaggedNode,
  type MutationConfig,
  type MutationParameters,
  type SelectorStoreUpdater,
} from 'relay-runtime'
import { toast } from '../kit/Toast'
import { failureText, isKnown, Problems, type UserError } from './problems'

interface VerbParameters extends MutationParameters {
  variables: { input: object }
}

/** What the caller gives: the input without the key that makes it safe to repeat. */
export type VerbInput<T extends VerbParameters> = Omit<T['variables']['input'], 'idempotencyKey'>

/** What the server answers when it does not refuse. */
export type VerbPayload<T extends VerbParameters> = NonNullable<T['response'][keyof T['response']]>

export interface VerbEffects<T extends VerbParameters> {
  optimisticResponse?: MutationConfig<T>['optimisticResponse']
  optimisticUpdater?: SelectorStoreUpdater<T['response']>
  /** Runs only when the verb was not refused. */
  updater?: SelectorStoreUpdater<T['response']>
}

interface VerbOptions {
  /**
   * Where refusals are shown. `toast`: all in a toast, for a key or a button. `form`: the form shows `problems`, and only
   * codes it cannot know go to a toast.
   */
  show?: 'toast' | 'form'
  /** For a refusal that has a way on, such as another case to pick. Answers true when it has told the agent itself. */
  onRefused?: (problems: Problems) => boolean
  /** False for the few inputs without `idempotencyKey`. */
  hasKey?: boolean
}

export type Verb<T extends VerbParameters> = [
  /** Does it. Answers the payload, or null when it was refused or failed; the agent has then been told. */
  run: (input: VerbInput<T>, effects?: VerbEffects<T>) => Promise<VerbPayload<T> | null>,
  state: { isPending: boolean; problems: Problems; reset: () => void },
]

interface Attempt {
  input: string
  key: string
}

/**
 * A mutation with `userErrors`. It adds the idempotency key: the same one while the same input is tried again after a failure
 * whose outcome is unknown, a new one after an answer.
 */
export function useVerb<T extends VerbParameters>(mutation: GraphQLTaggedNode, options: VerbOptions = {}): Verb<T> {
  const { show = 'toast', hasKey = true, onRefused } = options
  const environment = useRelayEnvironment()
  const { i18n } = useLingui()
  const [running, setRunning] = useState(0)
  const [problems, setProblems] = useState(nothing)
  const attempt = useRef<Attempt | null>(null)

  const run: Verb<T>[0] = async (input, effects = {}) => {
    setRunning((count) => count + 1)
    if (hasKey) attempt.current = attemptFor(input, attempt.current)
    const variables = { input: hasKey ? { ...input, idempotencyKey: attempt.current?.key } : input } as T['variables']
    const outcome = await perform<T>(environment, mutation, variables, effects, i18n)
    setRunning((count) => count - 1)
    if (outcome.isAnswered) attempt.current = null
    setProblems(outcome.problems)
    if (outcome.problems.isEmpty || !onRefused?.(outcome.problems)) tell(outcome, show)
    return outcome.payload
  }
  return [run, { isPending: running > 0, problems, reset: () => setProblems(nothing) }]
}

const nothing = new Problems()

interface Outcome<T extends VerbParameters> {
  payload: VerbPayload<T> | null
  problems: Problems
  /** Set when it failed: there is no answer, or none that makes sense. */
  failure?: string
  isAnswered: boolean
}

async function perform<T extends VerbParameters>(
  environment: Environment,
  mutation: GraphQLTaggedNode,
  variables: T['variables'],
  effects: VerbEffects<T>,
  i18n: I18n,
): Promise<Outcome<T>> {
  try {
    const payload = payloadOf<T>(await commit<T>(environment, mutation, variables, effects))
    const errors = errorsOf(payload)
    const isDone = payload !== null && errors.length === 0
    return { payload: isDone ? payload : null, problems: new Problems(errors, i18n), isAnswered: true }
  } catch (error) {
    return { payload: null, problems: nothing, failure: failureText(error, i18n), isAnswered: false }
  }
}

function commit<T extends VerbParameters>(
  environment: Environment,
  mutation: GraphQLTaggedNode,
  variables: T['variables'],
  { optimisticResponse, optimisticUpdater, updater }: VerbEffects<T>,
): Promise<T['response']> {
  return new Promise((resolve, reject) => {
    commitMutation<T>(environment, {
      mutation,
      variables,
      ...(optimisticResponse && { optimisticResponse }),
      ...(optimisticUpdater && { optimisticUpdater }),
      updater: (store, data) => {
        if (updater && data && errorsOf(payloadOf<T>(data)).length === 0) updater(store, data)
      },
      onCompleted: (data) => resolve(data),
      onError: reject,
    })
  })
}

function tell<T extends VerbParameters>({ problems, failure }: Outcome<T>, show: 'toast' | 'form') {
  if (failure) return toast(failure, { kind: 'problem' })
  if (show === 'toast') {
    for (const sentence of problems.sentences) toast(sentence, { kind: 'problem' })
    return
  }
  for (const error of problems.errors) {
    if (!isKnown(error) && error.path.length === 0 && error.code !== 'INVALID') toast(error.message, { kind: 'problem' })
  }
}

function attemptFor(input: object, before: Attempt | null): Attempt {
  const text = JSON.stringify(input)
  return before?.input === text ? before : { input: text, key: crypto.randomUUID() }
}

/** A verb's document has one field. */
function payloadOf<T extends VerbParameters>(response: T['response']): VerbPayload<T> | null {
  return (Object.values(response)[0] as VerbPayload<T> | undefined) ?? null
}

function errorsOf(payload: unknown): readonly UserError[] {
  const { userErrors } = (payload ?? {}) as { userErrors?: readonly UserError[] }
  return userErrors ?? []
}
