import { useNavigate } from '@tanstack/react-router'
import { EntitlementsScreen } from '../../features/entitlement/EntitlementsScreen'
import { entitlementsRoute } from '../router'

export function EntitlementsRoute() {
  const { q = '', status } = entitlementsRoute.useSearch()
  const navigate = useNavigate({ from: entitlementsRoute.fullPath })
  return (
    <EntitlementsScreen
      search={q}
      status={status ?? null}
      onSearch={(text) => void navigate({ search: (before) => ({ ...before, q: text || undefined }), replace: true })}
      onStatus={(next) => void navigate({ search: (before) => ({ ...before, status: next ?? undefined }) })}
    />
  )
}
