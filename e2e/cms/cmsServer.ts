// Another origin on the same machine: browsers ask for leave before a page from elsewhere frames one of this machine.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base } from '@playwright/test'
import type { CmsPage } from './pages.ts'

export interface Cms {
  readonly origin: string
  /** What the server answers from now on. */
  readonly show: (page: CmsPage) => void
}

export const test = base.extend<{ cms: Cms }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  cms: async ({}, use) => {
    let shown: CmsPage = { html: '' }
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...shown.headers })
      response.end(shown.html)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await use({
      // Another name of the same machine is another site: frames of it get no storage and no cookies of ours.
      origin: `http://localhost:${port}`,
      show: (page) => {
        shown = page
      },
    })
    await new Promise((resolve) => server.close(resolve))
  },
})
