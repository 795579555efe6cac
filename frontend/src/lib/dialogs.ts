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
