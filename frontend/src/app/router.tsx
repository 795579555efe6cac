import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { Failure } from './Failure'
import { NotFound } from './NotFound'

// The sign-in screen is all that a stranger downloads: everything behind it is imported lazily, Relay and React Aria too.

const root = createRootRoute({ component: Outlet, errorComponent: Failure, notFoundComponent: NotFound })

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (search): { to?: string } => (isPath(search['to']) ? { to: search['to'] } : {}),
  component: lazyRouteComponent(() => import('./routes/login'), 'LoginRoute'),
})

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  loader: async () => (await import('./shell/load')).loadShell(),
  component: lazyRouteComponent(() => import('./shell/Shell'), 'Shell'),
})

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/home'), 'HomeRoute'),
})

const queueViews = ['available', 'all', 'mine'] as const
const caseTabs = ['related', 'history'] as const
const queueSorts = ['time', 'priority', 'age'] as const

export interface QueueSearch {
  view?: (typeof queueViews)[number] | undefined
  sort?: (typeof queueSorts)[number] | undefined
  /** The number of the case that is open beside the list. */
  case?: string | undefined
  /** What is shown of the case; absent: its timeline. */
  tab?: (typeof caseTabs)[number] | undefined
}

export const queueRoute = createRoute({
  getParentRoute: () => shell,
  path: '/queues/$queueId',
  // Said outright where there is none: what is left out here is read as it stands in the address.
  validateSearch: ({ view, sort, case: number, tab }): QueueSearch => ({
    view: queueViews.find((one) => one === view),
    sort: queueSorts.find((one) => one === sort),
    case: typeof number === 'string' ? number : undefined,
    tab: tabIn(tab),
  }),
  // The open case is not part of what the list reads.
  loaderDeps: ({ search: { view, sort } }) => ({ view, sort }),
  loader: async ({ params, deps }) => (await import('./routes/queue')).loadQueue(params.queueId, deps),
  component: lazyRouteComponent(() => import('./routes/queue'), 'QueueRoute'),
})

export const caseRoute = createRoute({
  getParentRoute: () => shell,
  path: '/cases/$number',
  validateSearch: ({ tab }): Pick<QueueSearch, 'tab'> => ({ tab: tabIn(tab) }),
  loader: async ({ params }) => (await import('./routes/case')).loadCase(params.number),
  component: lazyRouteComponent(() => import('./routes/case'), 'CaseRoute'),
})

const customerKinds = ['accounts', 'contacts'] as const

interface CustomersSearch {
  q?: string | undefined
  kind?: (typeof customerKinds)[number] | undefined
}

export const customersRoute = createRoute({
  getParentRoute: () => shell,
  path: '/customers',
  validateSearch: ({ q, kind }): CustomersSearch => ({
    // A number in the address is what somebody typed, too.
    q: (typeof q === 'string' || typeof q === 'number') && q !== '' ? String(q) : undefined,
    kind: customerKinds.find((one) => one === kind),
  }),
  component: lazyRouteComponent(() => withTexts(import('./routes/customers')), 'CustomersRoute'),
})

export const customerRoute = createRoute({
  getParentRoute: () => shell,
  path: '/customers/$id',
  loader: async ({ params }) => (await import('./routes/customer')).loadCustomer(params.id),
  component: lazyRouteComponent(() => withTexts(import('./routes/customer')), 'CustomerRoute'),
})

const entitlementStatuses = ['ACTIVE', 'WAITING', 'DRAFT', 'EXPIRED', 'CANCELLED'] as const

interface EntitlementsSearch {
  q?: string | undefined
  status?: (typeof entitlementStatuses)[number] | undefined
}

export const entitlementsRoute = createRoute({
  getParentRoute: () => shell,
  path: '/entitlements',
  validateSearch: ({ q, status }): EntitlementsSearch => ({
    q: (typeof q === 'string' || typeof q === 'number') && q !== '' ? String(q) : undefined,
    status: entitlementStatuses.find((one) => one === status),
  }),
  component: lazyRouteComponent(() => withTexts(import('./routes/entitlements')), 'EntitlementsRoute'),
})

export const entitlementRoute = createRoute({
  getParentRoute: () => shell,
  path: '/entitlements/$id',
  loader: async ({ params }) => (await import('./routes/entitlement')).loadEntitlement(params.id),
  component: lazyRouteComponent(() => withTexts(import('./routes/entitlement')), 'EntitlementRoute'),
})

const preferences = createRoute({
  getParentRoute: () => shell,
  path: '/me',
  loader: async () => (await import('./routes/preferences')).loadPreferences(),
  component: lazyRouteComponent(() => withTexts(import('./routes/preferences')), 'PreferencesRoute'),
})

const admin = createRoute({
  getParentRoute: () => shell,
  path: '/admin/{-$section}',
  component: lazyRouteComponent(() => withTexts(import('./routes/admin')), 'AdminRoute'),
})

const kit = createRoute({
  getParentRoute: () => root,
  path: '/dev/kit',
  loader: async () => (await import('../lib/locale')).addDeskTexts(),
  component: lazyRouteComponent(() => withTexts(import('./routes/kit')), 'KitRoute'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    login,
    kit,
    shell.addChildren([
      home,
      queueRoute,
      caseRoute,
      customersRoute,
      customerRoute,
      entitlementsRoute,
      entitlementRoute,
      admin,
      preferences,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: Failure,
  // Relay knows what is fresh, so a route asks it every time.
  defaultStaleTime: 0,
  defaultPreloadStaleTime: 0,
  defaultGcTime: 0,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** Only an address of our own: never another site, whatever somebody put into a link. */
function isPath(to: unknown): to is string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to)
}

function tabIn(tab: unknown): QueueSearch['tab'] {
  return caseTabs.find((one) => one === tab)
}

/** For a screen outside of the work in a queue: its texts come with it. */
async function withTexts<T>(code: Promise<T>): Promise<T> {
  await (await import('../lib/locale')).moreTexts()
  return code
}
