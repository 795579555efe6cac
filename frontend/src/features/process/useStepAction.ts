import { openDialog } from '../../lib/dialogs'
import { useRegistry } from '../../lib/keys'

/** Leads to where a step is done: a dialog, a tab, or the fields beside the case. */
export function useStepAction(caseId: string, onOpen: (number: string) => void): (kind: string) => void {
  const registry = useRegistry()
  const command = (id: string) => registry.find((one) => one.id === id)?.run()
  return (kind) => {
    switch (kind) {
      case 'FIND_CASE':
        return openDialog({ kind: 'findCase', caseId, onOpen })
      case 'ENTITLEMENT':
        return openDialog({ kind: 'entitlement', caseId })
      case 'SIMILAR_CASES':
        return command('case.tab.related')
      case 'ACTIVITIES':
        return command('case.tab.timeline')
      case 'RESOLVE':
        return command('case.resolve')
      default: // a field
        if (!focusSide()) {
          command('panes.side')
          requestAnimationFrame(focusSide)
        }
    }
  }
}

/** The fields of a case stand beside it, where there is room for that. */
function focusSide(): boolean {
  const side = document.querySelector<HTMLElement>('[data-pane="side"]:not([hidden])')
  side?.focus()
  return side !== null
}
