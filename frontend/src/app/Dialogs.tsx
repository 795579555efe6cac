import { type ComponentType, createElement, type LazyExoticComponent, lazy, use } from 'react'
import { closeDialog, type DialogRequest, useOpenDialog } from '../lib/dialogs'
import { moreTexts } from '../lib/locale'

/** What every dialog that can be asked for takes: its request, and what to call when it is over. */
export type DialogProps<K extends DialogRequest['kind']> = Extract<DialogRequest, { kind: K }> & { onClose: () => void }

type Registered = { [K in DialogRequest['kind']]?: LazyExoticComponent<ComponentType<DialogProps<K>>> }

/** One line a dialog: `assign: lazy(() => import('../features/...'))`. */
const dialogs: Registered = {
  newCase: lazy(() => import('./dialogs/NewCase').then(({ NewCase }) => ({ default: NewCase }))),
  assign: lazy(() => import('../features/assign/AssignDialog').then(({ AssignDialog }) => ({ default: AssignDialog }))),
  addToQueue: lazy(() =>
    import('../features/assign/AddToQueueDialog').then(({ AddToQueueDialog }) => ({ default: AddToQueueDialog })),
  ),
  resolve: lazy(() => import('./dialogs/Resolve').then(({ Resolve }) => ({ default: Resolve }))),
  entitlement: lazy(() =>
    import('../features/entitlement/EntitlementPicker').then(({ EntitlementPicker }) => ({ default: EntitlementPicker })),
  ),
  entitlementEditor: lazy(() => import('./dialogs/Entitlement').then(({ Entitlement }) => ({ default: Entitlement }))),
  editActivity: lazy(() =>
    import('../features/case/timeline/edit/EditActivityDialog').then(({ EditActivityDialog }) => ({
      default: EditActivityDialog,
    })),
  ),
  cancel: lazy(() =>
    import('../features/case/actions/cancel/CancelDialog').then(({ CancelDialog }) => ({ default: CancelDialog })),
  ),
  merge: lazy(() => import('../features/merge/MergeDialog').then(({ MergeDialog }) => ({ default: MergeDialog }))),
  reactivate: lazy(() =>
    import('../features/case/actions/reactivate/ReactivateDialog').then(({ ReactivateDialog }) => ({
      default: ReactivateDialog,
    })),
  ),
  childCase: lazy(() => import('../features/family/ChildDialog').then(({ ChildDialog }) => ({ default: ChildDialog }))),
  addChild: lazy(() => import('../features/family/AddChildDialog').then(({ AddChildDialog }) => ({ default: AddChildDialog }))),
  parent: lazy(() => import('../features/family/ParentDialog').then(({ ParentDialog }) => ({ default: ParentDialog }))),
  deleteCase: lazy(() =>
    import('../features/family/DeleteCaseDialog').then(({ DeleteCaseDialog }) => ({ default: DeleteCaseDialog })),
  ),
  findCase: lazy(() =>
    import('../features/process/FindCaseDialog').then(({ FindCaseDialog }) => ({ default: FindCaseDialog })),
  ),
  statusReason: lazy(() =>
    import('../features/statusrules/ReasonDialog').then(({ ReasonDialog }) => ({ default: ReasonDialog })),
  ),
}

/** Shows the dialog that was asked for with `openDialog`, whichever feature it belongs to. */
export function Dialogs() {
  const request = useOpenDialog()
  const dialog = request && dialogs[request.kind]
  if (!dialog) return null
  use(moreTexts())
  // The request and the component have the same kind: the table above says so, the compiler cannot see it.
  return createElement(dialog as ComponentType<object>, { ...request, onClose: closeDialog } as object)
}
