// All profiles of a level as one PDF, made by the page itself: from opening the report to the file, its preview included.
import { stat } from 'node:fs/promises'

const reportOf = ({ atlas, level }) => ({
  format: 'raumblick-report/1',
  atlas,
  preset: 'profiles',
  language: 'de',
  level,
  subject: { kind: 'all' },
  indicators: [],
  period: 'newest',
  sections: [{ kind: 'profiles', extent: 'full' }, { kind: 'method' }, { kind: 'sources' }],
})

/** Seconds and size of the full profiles of every area of the level. */
export async function profilesAsPdf(browser, address, { path, level }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' })
  page.setDefaultTimeout(300_000)
  const catalog = await (await fetch(`${address}/${path}/data/catalog.json`)).json()
  await page.goto(`${address}/${path}/#view=report&level=${level}`)
  await page.waitForSelector('[data-app="ready"]')
  const start = performance.now()
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'profile.raumblick.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(reportOf({ atlas: catalog.atlas, level }))),
    })
  await page.waitForSelector('[data-report="ready"]', { state: 'attached' })
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PDF', exact: true }).click()
  const file = await (await download).path()
  const seconds = (performance.now() - start) / 1000
  const { size } = await stat(file)
  await page.close()
  return { seconds, megabytes: size / 2 ** 20 }
}
