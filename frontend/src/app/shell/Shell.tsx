import { useLoaderData } from '@tanstack/react-router'
import { useEffect } from 'react'
import { RelayEnvironmentProvider, usePreloadedQuery } from 'react-relay'
import { activate, isLocale } from '../../lib/locale'
import { environment } from '../../relay/environment'
import { signInAgain } from '../../relay/session'
import { type Viewer, ViewerProvider } from '../../relay/viewer'
import type { loadShellQuery } from './__generated__/loadShellQuery.graphql'
import { Desk } from './Desk'
import { shellQuery } from './load'

/** Everything that needs a signed-in user. */
export function Shell() {
  return (
    <RelayEnvironmentProvider environment={environment}>
      <SignedIn />
    </RelayEnvironmentProvider>
  )
}

function SignedIn() {
  const { viewer, cases } = usePreloadedQuery<loadShellQuery>(shellQuery, useLoaderData({ from: '/shell' }))
  const locale = viewer?.locale
  useEffect(() => {
    if (locale === undefined) signInAgain()
    else if (isLocale(locale)) void activate(locale)
  }, [locale])

  if (!viewer) return null
  const permissions = new Set<string>(viewer.permissions)
  const me: Viewer = { userId: viewer.user.id, name: viewer.user.name, can: (permission) => permissions.has(permission) }
  return (
    <ViewerProvider viewer={me}>
      <Desk queues={viewer.queues} after={cases.changeCursor} />
    </ViewerProvider>
  )
}
