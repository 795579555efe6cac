/**
 * Leaves for the sign-in screen and comes back to this address afterwards. The page is left for good, so that nothing of
 * what this user saw stays in memory for the next one.
 */
export function signInAgain(): void {
  if (location.pathname === '/login') return
  location.assign(`/login?to=${encodeURIComponent(location.pathname + location.search)}`)
}
