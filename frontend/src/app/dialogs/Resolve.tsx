import { ResolveDialog } from '../../features/case/actions/resolve/ResolveDialog'
import { ResolveTerms } from '../../features/entitlement/ResolveTerms'
import type { DialogProps } from '../Dialogs'

/** Resolving says what it takes of the entitlement. */
export function Resolve(props: DialogProps<'resolve'>) {
  return <ResolveDialog {...props} effects={(plan) => <ResolveTerms {...plan} />} />
}
