/** The addresses of screens, for links from anywhere. Their parameters are declared in `app/router.tsx`. */
export const paths = {
  queue: (id: string) => `/queues/${encodeURIComponent(id)}`,
  case: (number: string) => `/cases/${encodeURIComponent(number)}`,
  customers: '/customers',
  customer: (id: string) => `/customers/${encodeURIComponent(id)}`,
  preferences: '/me',
}
