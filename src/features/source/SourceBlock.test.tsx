// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Manifest } from '../../core/release/manifest.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
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
const show = (language: 'de' | 'en' = 'de') =>
  renderInSite(<SourceBlock scene={scene} manifest={manifest} onDownload={onDownload} />, { language })
const text = (name: string | RegExp) => screen.findByRole<HTMLTextAreaElement>('textbox', { name })
const plain = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ')

describe('SourceBlock', () => {
  test('names source, reference date, licence, release and checksum', () => {
    const shown = plain(show().container)
    for (const part of [
      'Quelle: Erfundene Statistik.',
      'Stichtag 31.12.2024.',
      'Lizenz CC0-1.0, Amt für Muster, erfunden.',
      'Datenstand 2026.1, Prüfsumme 9f2c…41.',
    ])
      expect(shown).toContain(part)
  })

  test('the citation is copied and shown', async () => {
    const user = userEvent.setup()
    show()
    await user.click(screen.getByRole('button', { name: 'Zitieren' }))
    const field = await text('Zitat kopiert')
    expect(await navigator.clipboard.readText()).toBe(field.value)
  })

  test('where the clipboard is closed it is shown to be copied by hand', async () => {
    show()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    screen.getByRole('button', { name: 'Zitieren' }).click()
    expect(await screen.findByRole('textbox', { name: 'Bitte markieren und kopieren' })).toBeVisible()
  })

  test('it comes for BibTeX and as CSL JSON, each copied and saved', async () => {
    const user = userEvent.setup()
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
      names.push(this.download)
    })
    show('en')
    await user.click(screen.getByRole('button', { name: 'Cite' }))
    await text('Citation copied')
    await user.click(screen.getByRole('tab', { name: 'BibTeX' }))
    expect((await text('Citation')).value).toMatch(/^@misc\{musterland-kinderarmut-2024-K1-1-2026-1,/)
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await navigator.clipboard.readText()).toBe((await text('Citation')).value)
    expect(screen.getByRole('status').textContent).toBe('Copied')
    await user.keyboard('{Shift>}{Tab}{Tab}{/Shift}{ArrowRight}')
    expect(JSON.parse((await text('Citation')).value)[0]).toMatchObject({ type: 'dataset', language: 'en' })
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(names).toEqual(['musterland-kinderarmut-2024-K1-1-2026-1.json'])
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
