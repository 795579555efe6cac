import { createStore, useStore } from './store'

/**
 * The dialogs that any screen may open, with what they start from. A screen asks for one here and `app/Dialogs.tsx` shows
 * it, so that features need not know each other.
 */
export type DialogRequest =
  | { kind: 'newCase'; customerId?: string; queueId?: string }
  | { kind: 'assign'; caseIds: readonly string[] }
  | { kind: 'addToQueue'; caseId: string; queueId?: string | null }
  /** `onClosed` is called once the case is closed: the agent goes on to the next one. */
  | { kind: 'resolve'; caseId: string; onClosed: () => void }
  | { kind: 'cancel'; caseId: string; onClosed: () => void }
  | { kind: 'reactivate'; caseId: string }
  /** What a case is served under. */
  | { kind: 'entitlement'; caseId: string }
  /** A new one, or a draft to change. */
  | { kind: 'entitlementEditor'; entitlementId?: string; customerId?: string }
  | { kind: 'editActivity'; activityId: string }
  /** One case looks for the others in the dialog. */
  | { kind: 'merge'; caseIds: readonly string[]; onDone?: () => void }
  /** A new case below another. */
  | { kind: 'childCase'; parentId: string }
  /** A case that is there already, below another. */
  | { kind: 'addChild'; parentId: string }
  /** The parent of these cases is looked for in the dialog. */
  | { kind: 'parent'; caseIds: readonly string[]; onDone?: () => void }
  /** For good; `onClosed` as above. */
  | { kind: 'deleteCase'; caseId: string; onClosed: () => void }
  /** Whether the customer has a case about it already. */
  | { kind: 'findCase'; caseId: string; onOpen: (number: string) => void }
  /** A new status reason of a status, or another name for one. */
  | { kind: 'statusReason'; status: string; reason?: { id: string; name: string; version: number } }

const open = createStore<DialogRequest | null>(null)

export function openDialog(request: DialogRequest): void {
  open.set(request)
}

export function closeDialog(): void {
  open.set(null)
}

export function useOpenDialog(): DialogRequest | null {
  return useStore(open)
}
