import { useLingui } from '@lingui/react/macro'
import { CatchBoundary, Navigate } from '@tanstack/react-router'
import { Settings2 } from 'lucide-react'
import { Suspense } from 'react'
import { Link } from '../../kit/Link'
import { SkeletonRows } from '../../kit/Skeleton'
import { EmptyState, ErrorState } from '../../kit/States'
import { paths } from '../../lib/paths'
import { useTitle } from '../../lib/title'
import { useViewer } from '../../relay/viewer'
import styles from './Admin.module.css'
import { type AdminSection, sectionsFor } from './sections'

/** The settings of the desk: what can be set up on the left, one of it beside. */
export function Admin({ section }: { section: string | undefined }) {
  const { t, i18n } = useLingui()
  const { can } = useViewer()
  const sections = sectionsFor(can)
  const shown = sections.find(({ id }) => id === section)
  const [first] = sections
  useTitle(shown ? i18n._(shown.label) : t`Settings`)
  if (section === undefined && first) return <Navigate to="/admin/{-$section}" params={{ section: first.id }} replace />
  return (
    <div className={styles.admin}>
      <nav className={styles.list} aria-label={t`Settings`}>
        <h1 className={styles.title}>{t`Settings`}</h1>
        {sections.map(({ id, label }) => (
          <Link
            key={id}
            href={paths.admin(id)}
            className={styles.link ?? ''}
            aria-current={id === section ? 'page' : undefined}
          >
            {i18n._(label)}
          </Link>
        ))}
      </nav>
      <main className={styles.main} data-pane="main" tabIndex={-1}>
        {shown ? <Section section={shown} /> : <Nothing />}
      </main>
    </div>
  )
}

function Section({ section: { id, screen: Screen } }: { section: AdminSection }) {
  return (
    <CatchBoundary getResetKey={() => id} errorComponent={({ reset }) => <ErrorState onRetry={reset} />}>
      <Suspense fallback={<SkeletonRows />}>
        <Screen key={id} />
      </Suspense>
    </CatchBoundary>
  )
}

function Nothing() {
  const { t } = useLingui()
  return (
    <EmptyState
      icon={<Settings2 size={24} strokeWidth={1.5} aria-hidden="true" />}
      title={t`There is nothing here that you can set up`}
    >
      {t`The address may be mistyped, or your role does not include this.`}
    </EmptyState>
  )
}
