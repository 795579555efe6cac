import { useState } from 'react'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { RecordSourceSelectorProxy } from 'relay-runtime'
import { useLive } from '../../relay/useLive'
import type { CasePaneQuery } from './__generated__/CasePaneQuery.graphql'
import type { useCaseLiveSubscription } from './__generated__/useCaseLiveSubscription.graphql'
import { addToTimeline } from './addToTimeline'
import { casePaneQuery } from './CasePane'

/** Keeps an open case as it is now. Answers true once it is no longer for this agent to see. */
export function useCaseLive(caseId: string, after: string, number: string): boolean {
  const environment = useRelayEnvironment()
  const [isGone, setGone] = useState(false)
  useLive<useCaseLiveSubscription>({
    subscription: graphql`
      subscription useCaseLiveSubscription($caseId: ID!, $after: ChangeCursor) {
        caseChanges(caseId: $caseId, after: $after) {
          cursor
          at
          kind
          case {
            id
            ...CaseHeader_case
            ...CaseDetails_case
            ...Composer_case
            ...CustomerPanel_case
            ...usePlaceVerbs_case
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
              ... on CaseEvent {
                id
              }
              ...TimelineEntry_entry
            }
          }
        }
      }
    `,
    variables: { caseId },
    after,
    updater: (store) => applyCaseChange(store, caseId),
    onEvent: ({ caseChanges }) => {
      if (caseChanges.case === null) setGone(true)
    },
    onResync: async () => {
      const answer = await fetchQuery<CasePaneQuery>(environment, casePaneQuery, { number }).toPromise()
      if (answer && !answer.case) setGone(true)
      return answer?.case?.changeCursor ?? after
    },
    onError: () => setGone(true),
  })
  return isGone
}

/** Puts what the timeline gained into its place. What changed is in the store already, and twice is harmless. */
export function applyCaseChange(store: RecordSourceSelectorProxy, caseId: string) {
  for (const entry of store.getRootField('caseChanges')?.getLinkedRecords('entries') ?? []) {
    const node = entry?.getLinkedRecord('node')
    const at = entry?.getValue('at')
    if (node && typeof at === 'string') addToTimeline(store, caseId, node, at)
  }
}
