import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { type ComponentType, lazy } from 'react'

/** A page of the settings. */
export interface AdminSection {
  /** Its place in the address: `/admin/:id`. */
  id: string
  /** With `msg` of Lingui. */
  label: MessageDescriptor
  /** Who is shown it. */
  permission: string
  /** With `lazy`. It reads what it shows itself. */
  screen: ComponentType
}

/** What can be set up, from the top: one line each. */
export const adminSections: readonly AdminSection[] = [
  {
    id: 'entitlements',
    label: msg`Entitlements`,
    permission: 'DESK_ADMIN',
    screen: lazy(() =>
      import('../../features/entitlement/EntitlementSettings').then(({ EntitlementSettings }) => ({
        default: EntitlementSettings,
      })),
    ),
  },
  {
    id: 'families',
    label: msg`Families of cases`,
    permission: 'DESK_ADMIN',
    screen: lazy(() =>
      import('../../features/family/FamilySettings').then(({ FamilySettings }) => ({ default: FamilySettings })),
    ),
  },
  {
    id: 'status-reasons',
    label: msg`Status reasons`,
    permission: 'DESK_ADMIN',
    screen: lazy(() =>
      import('../../features/statusrules/StatusReasons').then(({ StatusReasons }) => ({ default: StatusReasons })),
    ),
  },
]

/** What somebody may set up. */
export function sectionsFor(can: (permission: string) => boolean): AdminSection[] {
  return adminSections.filter(({ permission }) => can(permission))
}
