import { useSearch } from '@tanstack/react-router'
import { SignIn } from '../../features/session/SignIn'

export function LoginRoute() {
  const { to = '/' } = useSearch({ from: '/login' })
  // A new page: nothing of an earlier user stays in memory. The code comes from the cache.
  return <SignIn onDone={() => location.replace(to)} />
}
