import { useNavigate } from '@tanstack/react-router'
import { CustomersScreen } from '../../features/customer/CustomersScreen'
import { customersRoute } from '../router'

export function CustomersRoute() {
  const { q = '' } = customersRoute.useSearch()
  const navigate = useNavigate({ from: customersRoute.fullPath })
  return <CustomersScreen search={q} onSearch={(text) => void navigate({ search: text ? { q: text } : {}, replace: true })} />
}
