import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { lingui } from './build/plugin-lingui.ts'
import { compress, preloadFont } from './build/plugin-output.ts'
import { relay } from './build/plugin-relay.ts'

const browsers = ['chrome123', 'firefox120', 'safari17.5']

/** `DOCKET_ADDR` is written as the server reads it: `:8080` or `127.0.0.1:8080`. */
const address = process.env['DOCKET_ADDR'] ?? ':8080'
const server = `http://${address.startsWith(':') ? `localhost${address}` : address}`

/** At least as strict as the server's, so that the browser tests fail on what it would block. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

// Few and larger files: they compress better, and those of libraries stay in the cache when our own code changes.
const groups = [
  {
    name: 'frame',
    test: /node_modules\/(react|react-dom|scheduler|@tanstack\/[a-z-]+|@lingui)\//,
    priority: 6,
  },
  // The sign-in screen has these, too, and nothing of what follows.
  {
    name: 'entry',
    test: /src\/(lib\/(store|theme|locale|format)\.|relay\/(network|problems)\.|kit\/(classes|Logo|Button\.module|Field\.module)\.)/,
    priority: 5,
  },
  // What many screens share of the behaviours; what few need stays with them.
  { name: 'aria', test: /node_modules\/(react-aria|react-stately|react-aria-components)\//, priority: 4, minShareCount: 20 },
  { name: 'relay', test: /node_modules\/(react-relay|relay-runtime|graphql-ws)\//, priority: 4 },
  // What every screen behind the sign-in has: small files one by one would cost more than they hold.
  {
    name: 'kit',
    test: /src\/(kit\/(Button|IconButton|Tooltip|Kbd|Menu|Toast|Link|States|Skeleton|Avatar)\.tsx|lib\/keys\.ts)/,
    priority: 3,
  },
  { name: 'icons', test: /node_modules\/lucide-react\//, priority: 3, minShareCount: 3 },
]

export default defineConfig({
  plugins: [lingui(), relay(), react({ compiler: true }), preloadFont(), compress()],
  build: {
    target: browsers,
    // Without it light-dark() is compiled away and the dark theme looks like the light one.
    cssTarget: browsers,
    manifest: true,
    // A data: URL would need a hole in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: { '/graphql': { target: server, ws: true } } },
  preview: { headers: { 'Content-Security-Policy': policy }, proxy: { '/graphql': { target: server, ws: true } } },
  test: {
    environment: 'jsdom',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    // The one that graphql-ws loads: two of them would not know each other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
})
