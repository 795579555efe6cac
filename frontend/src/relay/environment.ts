import { createEnvironment } from './createEnvironment'
import { createLive } from './live'
import { signInAgain } from './session'

const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:'

/** The one socket of this page. The shell starts it. */
export const live = createLive({ url: `${scheme}//${location.host}/graphql`, onUnauthenticated: signInAgain })

/** The one Relay environment of this page. */
export const environment = createEnvironment(live)
