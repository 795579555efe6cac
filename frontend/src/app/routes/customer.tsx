import { useNavigate } from '@tanstack/react-router'
import type { CustomerScreenQuery } from '../../features/customer/__generated__/CustomerScreenQuery.graphql'
import { CustomerScreen, customerScreenQuery } from '../../features/customer/CustomerScreen'
import { CustomerEntitlements } from '../../features/entitlement/CustomerEntitlements'
import { paths } from '../../lib/paths'
import { preload } from '../../relay/preload'
import { useViewer } from '../../relay/viewer'
import { customerRoute } from '../router'

export function loadCustomer(id: string) {
  return preload<CustomerScreenQuery>(customerScreenQuery, { id })
}

export function CustomerRoute() {
  const navigate = useNavigate()
  const { can } = useViewer()
  return (
    <CustomerScreen
      query={customerRoute.useLoaderData()}
      entitlements={(customer) => can('ENTITLEMENT_READ') && <CustomerEntitlements customer={customer} />}
      onOpen={(number) => void navigate({ href: paths.case(number) })}
      onCustomer={(id) => void navigate({ href: paths.customer(id) })}
    />
  )
}
