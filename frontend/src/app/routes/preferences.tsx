import { useLoaderData } from '@tanstack/react-router'
import type { PreferencesQuery } from '../../features/session/__generated__/PreferencesQuery.graphql'
import { Preferences, preferencesQuery } from '../../features/session/Preferences'
import { preload } from '../../relay/preload'

export function loadPreferences() {
  return preload<PreferencesQuery>(preferencesQuery, {})
}

export function PreferencesRoute() {
  return <Preferences query={useLoaderData({ from: '/shell/me' })} />
}
