import { useNavigate } from '@tanstack/react-router'
import type { CustomerScreenQuery } from '../../features/customer/__generated__/CustomerScreenQuery.graphql'
import { CustomerScreen, customerScreenQuery } from '../../features/customer/CustomerScreen'
import { paths } from '../../lib/paths'
import { preload } from '../../relay/preload'
import { customerRoute } from '../router'

export function loadCustomer(id: string) {
  return preload<CustomerScreenQuery>(customerScreenQuery, { id })
}

export function CustomerRoute() {
  const navigate = useNavigate()
  return (
    <CustomerScreen
      query={customerRoute.useLoaderData()}
      onOpen={(number) => void navigate({ href: paths.case(number) })}
      onCustomer={(id) => void navigate({ href: paths.customer(id) })}
    />
  )
}
