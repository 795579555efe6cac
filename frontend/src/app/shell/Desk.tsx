import { CatchBoundary, Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { AriaProvider } from '../../kit/AriaProvider'
import { SkeletonRows } from '../../kit/Skeleton'
import { Toasts } from '../../kit/Toast'
import { listen, useCommands } from '../../lib/keys'
import { paths } from '../../lib/paths'
import { live } from '../../relay/environment'
import { Dialogs } from '../Dialogs'
import { Failure } from '../Failure'
import { useDeskCommands } from './commands'
import { HomeLive } from './HomeLive'
import { Rail } from './Rail'
import styles from './Shell.module.css'
import { StatusBar } from './StatusBar'

const Palette = lazy(() => import('./Palette').then(({ Palette }) => ({ default: Palette })))
const KeySheet = lazy(() => import('./KeySheet').then(({ KeySheet }) => ({ default: KeySheet })))

interface Props {
  queues: readonly { readonly id: string; readonly name: string; readonly counts: { readonly waiting: number } }[]
  /** What they hold was read here. */
  after: string
}

/** The frame around every screen: rail, status bar, palette, dialogs, toasts. */
export function Desk({ queues, after }: Props) {
  const navigate = useNavigate()
  const { href, pathname } = useLocation()
  const [over, setOver] = useState<'palette' | 'keys' | null>(null)
  const go = (to: string) => void navigate({ href: to })
  const { commands, places } = useDeskCommands({
    queues,
    pathname,
    go,
    onPalette: () => setOver('palette'),
    onKeys: () => setOver('keys'),
  })
  useCommands(commands)
  useEffect(() => listen(), [])
  useEffect(() => {
    live.start()
    return () => live.stop()
  }, [])

  return (
    <AriaProvider navigate={go}>
      {queues[0] && <HomeLive queueId={queues[0].id} after={after} />}
      <div className={styles.shell}>
        <Rail places={places} waiting={queues[0]?.counts.waiting ?? 0} onPreferences={() => go(paths.preferences)} />
        <div className={styles.place}>
          <CatchBoundary getResetKey={() => href} errorComponent={Failure}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </CatchBoundary>
        </div>
        <StatusBar />
      </div>
      <Toasts />
      <Suspense>
        {over === 'palette' && <Palette go={go} onClose={() => setOver(null)} />}
        {over === 'keys' && <KeySheet onClose={() => setOver(null)} />}
        <Dialogs />
      </Suspense>
    </AriaProvider>
  )
}

function Loading() {
  return (
    <div className={styles.loading}>
      <SkeletonRows />
    </div>
  )
}
