import { defineConfig } from '@playwright/test'

const port = 4179

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--force-device-scale-factor=1', '--font-render-hinting=none'],
    },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node e2e/site/serveSite.mjs`,
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}`,
    timeout: 180_000,
  },
})
