import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileReport } from '../../testing/hostileReport.ts'
import { pdfString, readPdf } from '../../testing/readPdf.ts'
import { reportFigures } from '../../testing/reportFigures.ts'
import { sampleReport } from '../../testing/sampleReport.ts'
import { testTypeface } from '../../testing/typeface.ts'
import type { ReportDocument } from '../document/reportDocument.ts'
import { writePdf } from './writePdf.ts'

const report = sampleReport({ sections: 2, rows: 40, areas: 30 })
const bytes = await writePdf(report, testTypeface)
const pdf = readPdf(bytes)
const dictionaries = [...pdf.objects.values()].map(({ dictionary }) => dictionary)
const having = (part: string) => dictionaries.filter((dictionary) => dictionary.includes(part))
const strings = (key: string) =>
  dictionaries.flatMap((dictionary) =>
    [...dictionary.matchAll(new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`, 'g'))].map(
      ([, raw = '']) => pdfString(raw),
    ),
  )

const plain = (sections: ReportDocument['sections']): ReportDocument => ({
  language: 'en',
  title: 'Evidence',
  subtitle: '',
  author: 'Office',
  footer: 'Office',
  hasCover: false,
  sections,
})

describe('writePdf', () => {
  it('has every figure of the report in its text layer', () => {
    const text = pdf.pages.join(' ').replaceAll(/\s+/g, ' ')
    const missing = reportFigures(report).filter((figure) => !text.includes(figure))
    expect(missing).toEqual([])
    expect(reportFigures(report).length).toBeGreaterThan(200)
    expect(text).not.toContain('\ufffd')
  })

  it('says signs that the typeface has not', () => {
    const text = pdf.pages.join(' ')
    for (const sign of ['▲', '▼', '∅']) expect(text).toContain(sign)
  })

  it('numbers its pages, with cover and contents before them', () => {
    const last = pdf.pages.length
    expect(pdf.pages[0]).toContain('Sozialraumprofile')
    expect(pdf.pages[1]).toContain('Inhalt')
    expect(pdf.pages[1]).toContain(`Seite 2 von ${last}`)
    const first = pdf.pages.findIndex((page, i) => i > 1 && page.includes('Raumeinheit 2 – Süßmühle'))
    expect(pdf.pages[1]).toMatch(new RegExp(`Raumeinheit 2 – Süßmühle\\s+${first + 1}\\n`))
  })

  it('repeats the head of a table on each page', () => {
    const pages = pdf.pages.filter((page) => /Indikator \d+: Anteil/.test(page))
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page).toContain('Gesamtheit')
  })

  it('is tagged: structure, language, alternatives of figures', () => {
    expect(having('/StructTreeRoot')).not.toEqual([])
    expect(having('/Lang (de)')).not.toEqual([])
    expect(having('/Marked true')).not.toEqual([])
    const tags = [
      'Document',
      'Sect',
      'H1',
      'H2',
      'P',
      'L',
      'LI',
      'Table',
      'TR',
      'TH',
      'TD',
      'Figure',
      'Caption',
      'Link',
      'TOC',
    ]
    for (const tag of tags) expect(having(`/S /${tag}\n`), tag).not.toEqual([])
    expect(having('/S /Figure').every((dictionary) => dictionary.includes('/Alt'))).toBe(true)
    expect(strings('Alt')).toContain('Karte 1. Anteil nach Raumeinheit; Fläche 1 hervorgehoben.')
    expect(having('/DisplayDocTitle true')).not.toEqual([])
  })

  it('has bookmarks for sections and headings', () => {
    expect(having('/Outlines')).not.toEqual([])
    expect(strings('Title')).toEqual(expect.arrayContaining(['Raumeinheit 1 – Süßmühle', 'Was auffällt']))
  })

  it('embeds its letters as subsets and stores a map that pages share once', () => {
    expect(having('/FontFile2')).toHaveLength(2)
    expect(having('/Subtype /Form')).toHaveLength(1)
    expect(bytes.length).toBeLessThan(250_000)
  })

  it('neither leaves a heading alone at the foot of a page nor an empty page', async () => {
    const paragraph = { kind: 'paragraph', runs: [{ text: 'Words of one line.' }] } as const
    for (let lines = 28; lines < 40; lines += 1) {
      const blocks = [
        ...Array.from({ length: lines }, () => paragraph),
        { kind: 'heading', level: 2, text: 'Later' } as const,
        paragraph,
        { kind: 'pageBreak' } as const,
        { kind: 'pageBreak' } as const,
        { kind: 'heading', level: 1, text: 'Last' } as const,
      ]
      const { pages } = readPdf(await writePdf(plain([{ title: 'One', blocks }]), testTypeface))
      const page = pages.find((text) => text.includes('Later'))
      expect(page).toMatch(/Later\nWords/)
      for (const text of pages) expect(text).toMatch(/Words|Last/)
    }
  })

  it('writes what no typeface and no file format can hold', async () => {
    const text = 'a\u0000\u0007b \ud800 🏘 𝒳 \u200b( \\ ) %'
    const blocks = [
      { kind: 'heading', level: 1, text } as const,
      { kind: 'paragraph', runs: [{ text, href: 'https://example.org/(a)' }] } as const,
    ]
    const { pages } = readPdf(await writePdf(plain([{ title: text, blocks }]), testTypeface))
    expect(pages.join('').replaceAll('\n', '')).toContain('ab  🏘 𝒳 ( \\ ) %')
  })

  it('is not damaged by any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const read = readPdf(await writePdf(hostileReport(text), testTypeface))
        expect(read.pages.length).toBeGreaterThan(2)
        expect(
          [...read.objects.values()].filter(({ dictionary }) => dictionary.includes('/S /Table')),
        ).toHaveLength(1)
      }),
      { numRuns: 40, examples: [['\u0000)(\\<>\ud800 endobj stream\n'], ['x'.repeat(4000)]] },
    )
  })

  it('ends when told to', async () => {
    const stop = new Error('enough')
    const report3 = () => Promise.reject(stop)
    await expect(writePdf(report, testTypeface, { report: report3 })).rejects.toBe(stop)
  })
})

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

describe.skipIf(!hasPoppler)('writePdf, read by poppler (skipped where pdftotext is not installed)', () => {
  it('gives the same figures to another reader', () => {
    const folder = mkdtempSync(join(tmpdir(), 'raumblick-pdf-'))
    try {
      writeFileSync(join(folder, 'report.pdf'), bytes)
      const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], {
        encoding: 'utf8',
      })
      const text = stdout.replaceAll(/\s+/g, ' ')
      expect(reportFigures(report).filter((figure) => !text.includes(figure))).toEqual([])
      expect(text).toContain('▲ 2,1 Pp.')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
