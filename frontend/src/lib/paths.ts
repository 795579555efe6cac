/** The addresses of screens, for links from anywhere. Their parameters are declared in `app/router.tsx`. */
export const paths = {
  queue: (id: string) => `/queues/${encodeURIComponent(id)}`,
  case: (number: string) => `/cases/${encodeURIComponent(number)}`,
  customers: '/customers',
  customer: (id: string) => `/customers/${encodeURIComponent(id)}`,
  entitlements: '/entitlements',
  entitlement: (id: string) => `/entitlements/${encodeURIComponent(id)}`,
  /** Without a section: the first one that the user may see. */
  admin: (section?: string) => (section === undefined ? '/admin' : `/admin/${encodeURIComponent(section)}`),
  preferences: '/me',
}
