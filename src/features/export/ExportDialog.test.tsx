// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { unzipSync } from 'fflate'
import { delay, http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { useState } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { defaultConfig } from '../../data/config.ts'
import { makeRelease } from '../../data/release.ts'
import { ReleaseProvider } from '../../data/useRelease.tsx'
import { SiteProvider } from '../../data/useSite.tsx'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { outlinesOf } from '../../testing/exportOf.ts'
import { exportSite } from '../../testing/exportSite.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sampleSite, sampleSiteUrl } from '../../testing/sampleSite.ts'
import { saveBlob } from '../../ui/saveFile.ts'
import { ExportDialog } from './ExportDialog.tsx'
import type { PictureChoice } from './exportJob.ts'

vi.mock('../../ui/saveFile.ts', () => ({ saveBlob: vi.fn<typeof saveBlob>() }))

const scene = sampleScene()
const site = sampleSite()
const outlines = outlinesOf(scene.rows.map(({ id }) => id))
const { entryOf, published, manifest, catalog } = exportSite(site, scene.edition.exact, outlines)
const release = makeRelease(`${sampleSiteUrl}data/`, manifest)
const siteFile = entryOf('assets/a.js', 'let a')

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  server.resetHandlers()
  vi.mocked(saveBlob).mockClear()
  cleanup()
})
afterAll(() => server.close())

const serve = ({ hasList = true } = {}) =>
  server.use(
    ...site.handlers,
    http.get(site.urlOf(scene.edition.exact), () => new HttpResponse(outlines)),
    http.get(`${sampleSiteUrl}assets/a.js`, () => new HttpResponse('let a')),
    http.get(`${sampleSiteUrl}files.json`, () =>
      hasList ? HttpResponse.json({ files: [siteFile] }) : new HttpResponse(null, { status: 404 }),
    ),
  )

function Opened({ pictures }: { pictures: readonly PictureChoice[] }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        open
      </button>
      {isOpen && (
        <ExportDialog
          scene={scene}
          pageUrl={sampleSiteUrl}
          pictures={pictures}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}

async function open(language: 'de' | 'en' = 'de', pictures: readonly PictureChoice[] = []) {
  const user = userEvent.setup()
  render(
    <LanguageProvider language={language}>
      <SiteProvider site={{ config: defaultConfig, catalog, dataUrl: `${sampleSiteUrl}data/`, start: {} }}>
        <ReleaseProvider release={release}>
          <Opened pictures={pictures} />
        </ReleaseProvider>
      </SiteProvider>
    </LanguageProvider>,
  )
  await user.click(screen.getByRole('button', { name: 'open' }))
  return user
}
const saved = async () => {
  await waitFor(() => expect(saveBlob).toHaveBeenCalled(), { timeout: 20_000 })
  const [name, blob] = vi.mocked(saveBlob).mock.calls[0] ?? []
  if (!name || !blob) throw new Error('nothing was saved')
  return { name, blob }
}

describe('ExportDialog', () => {
  test('says of each file what it is good for; the view it is of; sizes where known', async () => {
    serve()
    await open()
    const dialog = within(await screen.findByRole('dialog', { name: 'Herunterladen' }))
    expect(dialog.getByText('Kinderarmut, 31.12.2024, 12 Orte')).toBeVisible()
    await dialog.findByRole('button', { name: 'Ganzer Datenstand als Website herunterladen' })
    const names = dialog.getAllByRole('button').map((button) => button.getAttribute('aria-label'))
    expect(names).toEqual([
      'Schließen',
      'CSV herunterladen',
      'Excel-Arbeitsmappe herunterladen',
      'JSON-stat herunterladen',
      'GeoJSON herunterladen',
      'GeoPackage herunterladen',
      'ZIP dieser Ansicht herunterladen',
      'Ganzer Datenstand als Website herunterladen',
    ])
    const geojson = dialog.getByText('GeoJSON').closest('li')
    expect(geojson).toHaveTextContent(/Genaue Umrisse.*QGIS/)
    expect(geojson).toHaveTextContent(/etwa \d+ kB/)
  })

  test('the file is handed to the browser, which is said', async () => {
    serve()
    const user = await open()
    await user.click(await screen.findByRole('button', { name: 'Excel-Arbeitsmappe herunterladen' }))
    const { name, blob } = await saved()
    expect(name).toBe('kinderarmut_ort_2024_2026.1.xlsx')
    expect(blob.type).toContain('spreadsheetml')
    expect(await screen.findByRole('status')).toHaveTextContent(
      /kinderarmut_ort_2024_2026\.1\.xlsx \(\d+.kB\)/,
    )
  })

  test('in English, by keyboard; Escape closes and gives the focus back', async () => {
    serve()
    const user = await open('en')
    const button = await screen.findByRole('button', { name: 'Download GeoJSON' })
    button.focus()
    await user.keyboard('{Enter}')
    const { name, blob } = await saved()
    expect(name).toMatch(/\.geojson$/)
    expect(JSON.parse(await blob.text())).toMatchObject({
      type: 'FeatureCollection',
      features: { length: 12 },
    })
    expect(await screen.findByRole('status')).toHaveTextContent('was handed to the browser')
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByRole('button', { name: 'open' })).toHaveFocus()
  })

  test('a file that does not arrive is named, with what to do; the others go on working', async () => {
    serve()
    server.use(http.get(site.urlOf(scene.edition.exact), () => new HttpResponse(null, { status: 404 })))
    const user = await open()
    await user.click(await screen.findByRole('button', { name: 'GeoJSON herunterladen' }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('GeoJSON konnte nicht erstellt werden.')
    expect(alert).toHaveTextContent(scene.edition.exact)
    expect(saveBlob).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'CSV herunterladen' }))
    expect((await saved()).name).toMatch(/\.csv$/)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('pictures are offered and lie in the ZIP; one that fails says so', async () => {
    serve()
    const png: PictureChoice = {
      name: 'PNG',
      description: 'Für Berichte',
      ending: 'png',
      make: () => Promise.resolve(new Blob([Uint8Array.of(1, 2)])),
    }
    const svg: PictureChoice = {
      ...png,
      name: 'SVG',
      ending: 'svg',
      make: () => Promise.reject(new Error('zu groß')),
    }
    const user = await open('de', [png])
    await user.click(await screen.findByRole('button', { name: 'ZIP dieser Ansicht herunterladen' }))
    const { blob } = await saved()
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
    expect(files['view.png']).toEqual(Uint8Array.of(1, 2))
    expect(Object.keys(files)).toContain('README.txt')
    cleanup()
    const again = await open('de', [png, svg])
    await again.click(await screen.findByRole('button', { name: 'SVG herunterladen' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('zu groß')
  })

  test('the whole release: every file of site and release, with the one release in the catalog', async () => {
    serve()
    const user = await open()
    await user.click(
      await screen.findByRole('button', { name: 'Ganzer Datenstand als Website herunterladen' }),
    )
    const { name, blob } = await saved()
    expect(name).toBe('musterland_2026.1.zip')
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
    const text = (path: string) => new TextDecoder().decode(files[path])
    expect(text('assets/a.js')).toBe('let a')
    expect(JSON.parse(text('config.json'))).toEqual({ data: './data/' })
    expect(text('data/releases/2026.1/manifest.json')).toBe(site.textOf('manifest.json'))
    for (const { path } of published.files)
      expect(text(`data/releases/2026.1/${path}`)).toBe(site.textOf(path))
    expect(JSON.parse(text('data/catalog.json')).releases).toHaveLength(1)
  })

  test('a file of the release that is not the published one ends it', async () => {
    serve()
    const [first] = published.files
    server.use(http.get(site.urlOf(first?.path ?? ''), () => new HttpResponse('other')))
    const user = await open()
    await user.click(
      await screen.findByRole('button', { name: 'Ganzer Datenstand als Website herunterladen' }),
    )
    expect(await screen.findByRole('alert')).toHaveTextContent(first?.path ?? '')
    expect(saveBlob).not.toHaveBeenCalled()
  })

  test('long work can be cancelled; then nothing is saved and the button has the focus', async () => {
    serve()
    server.use(http.get(site.urlOf(scene.edition.exact), () => delay('infinite')))
    const user = await open()
    await user.click(await screen.findByRole('button', { name: 'GeoJSON herunterladen' }))
    const row = within(
      screen.getByRole('progressbar', { name: 'GeoJSON wird erstellt …' }).closest('li') ?? document.body,
    )
    const other = screen.getByRole('button', { name: 'CSV herunterladen' })
    expect(other).toHaveAttribute('aria-disabled', 'true')
    await user.click(other)
    await user.click(row.getByRole('button', { name: 'Abbrechen', hidden: true }))
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(saveBlob).not.toHaveBeenCalled()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('without the list of the build there is no copy of the site; everything else is there', async () => {
    serve({ hasList: false })
    await open()
    expect(await screen.findByRole('button', { name: 'ZIP dieser Ansicht herunterladen' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /Ganzer Datenstand/ })).toBeNull()
  })
})
