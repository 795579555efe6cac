import { useNavigate } from '@tanstack/react-router'
import type { EntitlementScreenQuery } from '../../features/entitlement/__generated__/EntitlementScreenQuery.graphql'
import { EntitlementScreen, entitlementScreenQuery } from '../../features/entitlement/EntitlementScreen'
import { paths } from '../../lib/paths'
import { preload } from '../../relay/preload'
import { entitlementRoute } from '../router'

export function loadEntitlement(id: string) {
  return preload<EntitlementScreenQuery>(entitlementScreenQuery, { id })
}

export function EntitlementRoute() {
  const { id } = entitlementRoute.useParams()
  const navigate = useNavigate()
  return (
    <EntitlementScreen
      id={id}
      query={entitlementRoute.useLoaderData()}
      onOpen={(other) => void navigate({ href: paths.entitlement(other) })}
      onLeave={() => void navigate({ href: paths.entitlements })}
    />
  )
}
