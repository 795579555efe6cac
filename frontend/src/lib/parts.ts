/** What every part that hangs itself into the pane of a case is given, beside the fragment `slots_case`. */
export interface CasePartProps {
  caseId: string
  number: string
  /** Another case is to be opened. */
  onOpen: (number: string) => void
  /** Goes on to the next case of the list, where there is one. */
  onNext: (() => void) | undefined
}

/** What every action on several chosen cases is given. It draws its button and offers its key. */
export interface BulkProps {
  /** In the order of the list, never empty. */
  cases: readonly { readonly id: string; readonly number: string }[]
  /** It was done: nothing is chosen any more. */
  onDone: () => void
}
