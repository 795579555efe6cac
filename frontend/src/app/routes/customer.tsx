import type { CustomerScreenQuery } from '../../features/customer/__generated__/CustomerScreenQuery.graphql'
import { CustomerScreen, customerScreenQuery } from '../../features/customer/CustomerScreen'
import { preload } from '../../relay/preload'
import { customerRoute } from '../router'

export function loadCustomer(id: string) {
  return preload<CustomerScreenQuery>(customerScreenQuery, { id })
}

export function CustomerRoute() {
  return <CustomerScreen query={customerRoute.useLoaderData()} />
}
