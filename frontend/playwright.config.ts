import { defineConfig } from '@playwright/test'

const port = 4173

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    launchOptions: { executablePath: process.env['DOCKET_TEST_CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
  // The built console, under a content security policy as strict as the server's.
  webServer: { command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`, port, timeout: 120_000 },
})
