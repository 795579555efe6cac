import { useNavigate } from '@tanstack/react-router'
import { CustomerLookup } from '../../features/customer/CustomerLookup'
import { ProductField } from '../../features/customer/newcase/ProductField'
import { EntitlementEditor } from '../../features/entitlement/EntitlementEditor'
import { paths } from '../../lib/paths'
import type { DialogProps } from '../Dialogs'

/** An entitlement is written down with the look-ups of customers and products; a new one is shown. */
export function Entitlement({ entitlementId, customerId, onClose }: DialogProps<'entitlementEditor'>) {
  const navigate = useNavigate()
  return (
    <EntitlementEditor
      entitlementId={entitlementId}
      customerId={customerId}
      onClose={onClose}
      onOpen={(id) => void navigate({ href: paths.entitlement(id) })}
      customerField={({ customerId: _, ...field }) => <CustomerLookup {...field} />}
      contactField={({ customerId: of, ...field }) => (
        <CustomerLookup {...field} kind="CONTACT" {...(of?.startsWith('account_') && { accountId: of })} />
      )}
      productField={({ customerId: _, isRequired: __, ...field }) => <ProductField {...field} />}
    />
  )
}
