// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Manifest } from '../../core/release/manifest.ts'
import { parseLink } from '../../core/view/link.ts'
import { de } from '../../i18n/de.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { citation, permanentFragment } from './citation.ts'
import { SourceBlock } from './SourceBlock.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
})

const manifest: Manifest = {
  ...sampleManifest,
  files: [{ path: 'data/kinderarmut.ort.json', bytes: 1, sha256: `9f2c${'0'.repeat(58)}41` }],
}
const scene = sampleScene({ areas: ['K1-1'] })
const onDownload = vi.fn<() => void>()
const show = () =>
  render(
    <LanguageProvider language="de">
      <SourceBlock scene={scene} manifest={manifest} onDownload={onDownload} />
    </LanguageProvider>,
  )
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

describe('SourceBlock', () => {
  test('names source, reference date, licence, release and checksum', () => {
    const text = plain(show().container)
    for (const part of [
      'Quelle: Erfundene Statistik.',
      'Stichtag 31.12.2024.',
      'Lizenz CC0-1.0, Amt für Muster, erfunden.',
      'Datenstand 2026.1, Prüfsumme 9f2c…41.',
    ])
      expect(text).toContain(part)
  })

  test('the citation is copied and shown', async () => {
    const user = userEvent.setup()
    show()
    await user.click(screen.getByRole('button', { name: 'Zitieren' }))
    const field = await screen.findByRole('textbox', { name: 'Zitat kopiert' })
    expect(await navigator.clipboard.readText()).toBe((field as HTMLTextAreaElement).value)
  })

  test('where the clipboard is closed it is shown to be copied by hand', async () => {
    show()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    screen.getByRole('button', { name: 'Zitieren' }).click()
    expect(await screen.findByRole('textbox', { name: 'Bitte markieren und kopieren' })).toBeVisible()
  })

  test('the method opens: meaning, formula, interval, rule, break', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Methodik' }))
    await screen.findByText(/nach Wilson/)
    const text = plain(document.body)
    for (const part of [
      'Von 100 Kindern unter 15 leben so viele von Bürgergeld.',
      '100 × Kinder mit Bürgergeld ÷ Kinder unter 15',
      'nach Wilson',
      '1 bis unter 3 Fällen',
      'Werte vor 2021 sind nicht mit denen danach vergleichbar: neues Verfahren.',
    ])
      expect(text).toContain(part)
  })

  test('the table can be downloaded', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }))
    expect(onDownload).toHaveBeenCalledOnce()
  })
})

describe('citation', () => {
  test('publisher, what, when, release, checksum, licence, link', () => {
    const text = citation(scene, manifest, 'https://atlas.example/#old', 'de', de.figures.source)
    expect(text.replaceAll('\u00a0', ' ')).toMatch(
      /^Amt für Muster: Kinderarmut, Altenau 15,0 %, 31\.12\.2024\. Monitoring Musterland, Datenstand 2026\.1 \(21\.11\.2026\), Prüfsumme 9f2c…41\. Lizenz CC0-1\.0\. https:\/\/atlas\.example\/#release=2026\.1&/,
    )
  })

  test('a withheld value is cited as withheld', () => {
    const text = citation(
      sampleScene({ areas: ['K2-1'] }),
      manifest,
      'https://a.example/',
      'de',
      de.figures.source,
    )
    expect(text).toContain('Eichen geheim zu halten')
  })

  test('its link leaves nothing to defaults', () => {
    expect(parseLink(permanentFragment(scene, manifest)).wish).toMatchObject({
      release: '2026.1',
      indicator: 'kinderarmut',
      level: 'ort',
      period: '2024',
      areas: ['K1-1'],
      language: 'de',
    })
  })
})
