import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { openDialog } from '../../lib/dialogs'
import type { Command } from '../../lib/keys'
import { paths } from '../../lib/paths'
import { useViewer } from '../../relay/viewer'
import { sectionsFor } from '../admin/sections'
import type { Place } from './places'

interface Options {
  queues: readonly { readonly id: string; readonly name: string }[]
  pathname: string
  go: (href: string) => void
  onPalette: () => void
  onKeys: () => void
}

/** What can be done from every screen. */
export function useDeskCommands({ queues, pathname, go, onPalette, onKeys }: Options): {
  commands: Command[]
  places: Place[]
} {
  const { t } = useLingui()
  const { can } = useViewer()
  const home = queues[0] ? paths.queue(queues[0].id) : '/'
  const places: Place[] = [
    { id: 'go.queue', label: t`Queues`, href: home, isCurrent: pathname === '/' || pathname.startsWith('/queues/') },
    { id: 'go.customers', label: t`Customers`, href: paths.customers, isCurrent: pathname.startsWith('/customers') },
  ]
  const mayReadEntitlements = can('ENTITLEMENT_READ')
  if (mayReadEntitlements) {
    const isCurrent = pathname.startsWith('/entitlements')
    places.push({ id: 'go.entitlements', label: t`Entitlements`, href: paths.entitlements, isCurrent })
  }
  const hasSettings = sectionsFor(can).length > 0
  if (hasSettings) {
    const isCurrent = pathname.startsWith('/admin')
    places.push({ id: 'go.admin', label: t`Settings`, href: paths.admin(), isCurrent, isLast: true })
  }
  const canWrite = can('CASE_WRITE')
  const commands = useMemo<Command[]>(() => {
    const desk: Command[] = [
      {
        id: 'desk.palette',
        scope: 'desk',
        keys: '$mod+k',
        label: t`Commands`,
        hint: t`commands`,
        run: onPalette,
        inFields: true,
        keyOnly: true,
      },
      { id: 'desk.search', scope: 'desk', keys: '/', label: t`Search`, run: onPalette, keyOnly: true },
      { id: 'desk.keys', scope: 'desk', keys: '?, Shift+?', label: t`Keyboard shortcuts`, run: onKeys },
      { id: 'go.queue', scope: 'go', keys: 'g q', label: t`Queues`, run: () => go(home), keyOnly: queues.length > 0 },
      { id: 'go.customers', scope: 'go', keys: 'g c', label: t`Customers`, run: () => go(paths.customers) },
      { id: 'go.preferences', scope: 'go', keys: 'g p', label: t`Preferences`, run: () => go(paths.preferences) },
      ...queues.map(
        ({ id, name }): Command => ({
          id: `go.queue.${id}`,
          scope: 'go',
          label: t`Queue: ${name}`,
          run: () => go(paths.queue(id)),
        }),
      ),
    ]
    const newCase: Command = {
      id: 'case.new',
      scope: 'desk',
      keys: 'c',
      label: t`New case…`,
      run: () => openDialog({ kind: 'newCase' }),
    }
    const settings: Command = { id: 'go.admin', scope: 'go', keys: 'g a', label: t`Settings`, run: () => go(paths.admin()) }
    const entitlements: Command = {
      id: 'go.entitlements',
      scope: 'go',
      keys: 'g e',
      label: t`Entitlements`,
      run: () => go(paths.entitlements),
    }
    return [
      ...(canWrite ? [newCase] : []),
      ...desk,
      ...(mayReadEntitlements ? [entitlements] : []),
      ...(hasSettings ? [settings] : []),
    ]
  }, [t, onPalette, onKeys, go, home, queues, canWrite, mayReadEntitlements, hasSettings])
  return { commands, places }
}
