import { useLingui } from '@lingui/react/macro'
import { useFound } from '../../features/search/useFound'
import { CommandPalette } from '../../kit/CommandPalette'
import { useRegistry } from '../../lib/keys'
import { paths } from '../../lib/paths'
import { useScopes } from './scopes'

/**
 * Everything that can be done now, found by its name, each with its key, so that next time it is not needed; and the cases and
 * customers that fit what is typed.
 */
export function Palette({ go, onClose }: { go: (href: string) => void; onClose: () => void }) {
  const { t } = useLingui()
  const scopes = useScopes()
  const { found, isSearching, search } = useFound()
  const commands = useRegistry().filter((command) => !command.keyOnly && (command.when?.() ?? true))
  const groups = [
    ...scopes.map(({ id, label }) => ({ id, label, items: commands.filter(({ scope }) => scope === id).toReversed() })),
    {
      id: 'cases',
      label: t`Cases`,
      items: found.cases.map(({ id, number, title }) => ({
        id,
        label: title,
        detail: number,
        isFound: true,
        run: () => go(paths.case(number)),
      })),
    },
    {
      id: 'customers',
      label: t`Customers`,
      items: found.customers.map(({ id, name, detail }) => ({
        id,
        label: name,
        detail,
        isFound: true,
        run: () => go(paths.customer(id)),
      })),
    },
  ]
  return (
    <CommandPalette
      label={t`Commands`}
      placeholder={t`A command, a case, a customer`}
      groups={groups}
      isSearching={isSearching}
      onSearch={search}
      onClose={onClose}
    />
  )
}
