import type { ComponentType } from 'react'
import { graphql } from 'react-relay'
import type { CasePartProps } from '../../lib/parts'
import type { slots_case$data } from './__generated__/slots_case.graphql'

/** What the parts that are there with every open case read of it: one line each. It is read with the case, and kept as it is now. */
export const slots = graphql`
  fragment slots_case on Case {
    id
    ...ProcessBar_case
    ...ParentBadge_case
    ...FamilyCommands_case
    ...EntitlementCommands_case
    ...MergeCommands_case
    ...MergedBanner_case
  }
`

/** What the sections of the tab Related show: one line each. Kept as it is now while the tab is open; each section reads its own. */
export const relatedSlots = graphql`
  fragment slots_related on Case {
    id
    ...Family_case
    ...SimilarSection_case
    ...AttachmentsSection_case
    ...MergedCases_case
  }
`

type Part = ComponentType<CasePartProps & { item: slots_case$data }>

/** What other features put into the pane of a case; `app/panes/caseParts.ts` says who. */
export interface CaseParts {
  /** Below the head. */
  processBar: Part | null
  /** Above everything else, where there is something to say: each draws a line or nothing. */
  notices: readonly { id: string; part: Part }[]
  /** They draw nothing: what they offer with `useCommands` is under its key, in the palette and under "More actions". */
  commands: readonly { id: string; part: Part }[]
  /** The sections of the tab Related, from the top. */
  related: readonly { id: string; part: Part }[]
  /** The tab History. */
  history: Part | null
}
