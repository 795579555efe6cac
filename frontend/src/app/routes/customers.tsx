import { useNavigate } from '@tanstack/react-router'
import { CustomersScreen } from '../../features/customer/CustomersScreen'
import { paths } from '../../lib/paths'
import { customersRoute } from '../router'

export function CustomersRoute() {
  const { q = '', kind = 'all' } = customersRoute.useSearch()
  const navigate = useNavigate({ from: customersRoute.fullPath })
  return (
    <CustomersScreen
      search={q}
      kind={kind}
      onSearch={(text) => {
        if (text !== q) void navigate({ search: ({ q: _, ...rest }) => (text ? { ...rest, q: text } : rest), replace: true })
      }}
      onKind={(next) => void navigate({ search: ({ kind: _, ...rest }) => (next === 'all' ? rest : { ...rest, kind: next }) })}
      onCreated={(id) => void navigate({ href: paths.customer(id) })}
    />
  )
}
