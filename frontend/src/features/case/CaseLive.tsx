import { useMemo } from 'react'
import { graphql, useRelayEnvironment } from 'react-relay'
import type { RecordSourceSelectorProxy } from 'relay-runtime'
import { createReread } from '../../relay/reread'
import { useLive } from '../../relay/useLive'
import type { CaseLiveSubscription } from './__generated__/CaseLiveSubscription.graphql'
import type { CasePaneQuery } from './__generated__/CasePaneQuery.graphql'
import { addToTimeline, forgetTimeline } from './addToTimeline'
import { casePaneQuery } from './CasePane'

interface Props {
  caseId: string
  number: string
  /** The `changeCursor` that was read with the case. */
  after: string
  /** The sections of the tab Related are on the screen. */
  isRelatedShown: boolean
  /** The case is no longer for this agent to see. */
  onGone: () => void
}

/** What moves entries from one timeline to another. */
const movers: ReadonlySet<string> = new Set(['MERGED', 'UNMERGED', 'TOOK_IN', 'GAVE_BACK'])

/** Keeps an open case as it is now. It may begin late: it follows from where the case was read. */
export function CaseLive({ caseId, number, after, isRelatedShown, onGone }: Props) {
  const environment = useRelayEnvironment()
  const reread = useMemo(() => createReread<CasePaneQuery>(environment, casePaneQuery, { number }), [environment, number])
  useLive<CaseLiveSubscription>({
    subscription: graphql`
      subscription CaseLiveSubscription($caseId: ID!, $after: ChangeCursor, $isRelatedShown: Boolean!) {
        caseChanges(caseId: $caseId, after: $after) {
          cursor
          at
          kind
          removedIds
          case {
            id
            ...CaseHeader_case
            ...CaseDetails_case
            ...CaseEntitlement_case
            ...Composer_case
            ...CustomerPanel_case
            ...usePlaceVerbs_case
            ...slots_case
            ...slots_related @include(if: $isRelatedShown) @alias(as: "related")
          }
          entries {
            at
            node {
              __typename
              ... on Activity {
                id
                status
                kind
              }
              ... on Note {
                id
              }
              ... on Post {
                id
              }
              ... on CaseEvent {
                id
                what: kind
              }
              ...TimelineEntry_entry
            }
          }
        }
      }
    `,
    variables: { caseId, isRelatedShown },
    after,
    updater: (store) => applyCaseChange(store, caseId),
    onEvent: ({ caseChanges }) => {
      if (caseChanges.case === null) onGone()
      // What left the timeline is told by no entry: the case is read again.
      else if (caseChanges.entries.some(({ node }) => node.__typename === 'CaseEvent' && movers.has(node.what ?? '')))
        void reread()
    },
    onResync: async () => {
      const answer = await reread()
      if (!answer.case) onGone()
      return answer.case?.changeCursor ?? after
    },
    onError: onGone,
  })
  return null
}

/** Puts what the timeline gained into its place. What changed is in the store already, and twice is harmless. */
export function applyCaseChange(store: RecordSourceSelectorProxy, caseId: string) {
  const entries = store.getRootField('caseChanges')?.getLinkedRecords('entries') ?? []
  if (entries.some((entry) => movers.has(String(entry?.getLinkedRecord('node')?.getValue('kind')))))
    forgetTimeline(store, caseId)
  for (const entry of entries) {
    const node = entry?.getLinkedRecord('node')
    const at = entry?.getValue('at')
    if (node && typeof at === 'string') addToTimeline(store, caseId, node, at)
  }
  const removed = store.getRootField('caseChanges')?.getValue('removedIds')
  if (Array.isArray(removed)) for (const id of removed) if (typeof id === 'string') store.delete(id)
}
