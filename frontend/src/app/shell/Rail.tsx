import { useLingui } from '@lingui/react/macro'
import { Inbox, LogOut, ScrollText, Settings2, Users } from 'lucide-react'
import { signOut } from '../../features/session/signOut'
import { Avatar } from '../../kit/Avatar'
import { IconButton } from '../../kit/IconButton'
import { IconLink } from '../../kit/Link'
import { Logo } from '../../kit/Logo'
import { Menu } from '../../kit/Menu'
import { toast } from '../../kit/Toast'
import { useKeysOf } from '../../lib/keys'
import { failureText } from '../../relay/problems'
import { useViewer } from '../../relay/viewer'
import type { Place } from './places'
import styles from './Shell.module.css'

interface Props {
  places: readonly Place[]
  /** Of the first queue. */
  waiting: number
  onPreferences: () => void
}

/** The left edge: places, then me. */
export function Rail({ places, waiting, onPreferences }: Props) {
  const { t, i18n } = useLingui()
  const { name } = useViewer()
  const leave = () => signOut().catch((error: unknown) => toast(failureText(error, i18n), { kind: 'problem' }))
  return (
    <nav className={styles.rail} aria-label={t`Main`}>
      <div className={styles.logo}>
        <Logo />
      </div>
      {places
        .filter(({ isLast }) => !isLast)
        .map((place) => (
          <PlaceLink key={place.id} place={place} waiting={place.id === 'go.queue' ? waiting : 0} />
        ))}
      <span className={styles.grow} />
      {places
        .filter(({ isLast }) => isLast)
        .map((place) => (
          <PlaceLink key={place.id} place={place} waiting={0} />
        ))}
      <Menu
        label={name}
        placement="right bottom"
        trigger={
          <IconButton label={name} placement="right" className={styles.me}>
            <Avatar name={name} size={28} />
          </IconButton>
        }
        items={[
          { id: 'preferences', label: t`Preferences`, onAction: onPreferences },
          { id: 'out', label: t`Sign out`, icon: <LogOut size={15} aria-hidden="true" />, onAction: () => void leave() },
        ]}
      />
    </nav>
  )
}

const icons = { 'go.queue': Inbox, 'go.customers': Users, 'go.entitlements': ScrollText, 'go.admin': Settings2 }

function PlaceLink({ place, waiting }: { place: Place; waiting: number }) {
  const Icon = icons[place.id]
  return (
    <IconLink
      href={place.href}
      label={place.label}
      keys={useKeysOf(place.id)}
      isCurrent={place.isCurrent}
      className={styles.railButton}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
      {waiting > 0 && (
        <span className={styles.badge} aria-hidden="true">
          {waiting > 99 ? '99+' : waiting}
        </span>
      )}
    </IconLink>
  )
}
