import { useLingui } from '@lingui/react/macro'
import { Kbd } from '../../kit/Kbd'
import { Sheet } from '../../kit/Sheet'
import { letters, useRegistry } from '../../lib/keys'
import { useStore } from '../../lib/store'
import styles from './KeySheet.module.css'
import { useScopes } from './scopes'

/** Every key that does something on this screen. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const commands = useRegistry().filter((command) => command.keys)
  const groups = useScopes()
    .map((scope) => ({ ...scope, commands: commands.filter((command) => command.scope === scope.id).toReversed() }))
    .filter((group) => group.commands.length > 0)
  return (
    <Sheet title={t`Keyboard shortcuts`} onClose={onClose}>
      {useStore(letters) === 'off' && <p className={styles.off}>{t`Single letters are switched off in your preferences.`}</p>}
      <div className={styles.columns}>
        {groups.map((group) => (
          <section key={group.id} className={styles.group}>
            <h3>{group.label}</h3>
            <ul>
              {group.commands.map((command) => (
                <li key={command.id} className={styles.line}>
                  {command.label}
                  <Kbd keys={command.keys ?? ''} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  )
}
