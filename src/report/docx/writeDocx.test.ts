import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { hostileReport } from '../../testing/hostileReport.ts'
import { hasLibreOffice, officePages } from '../../testing/officePages.ts'
import { xmlFault, xmlTexts } from '../../testing/readXml.ts'
import { reportFigures } from '../../testing/reportFigures.ts'
import { sampleReport } from '../../testing/sampleReport.ts'
import type { ReportDocument } from '../document/reportDocument.ts'
import { logoBytes } from '../writing/logo.ts'
import { writeDocx } from './writeDocx.ts'

const report = sampleReport({ sections: 2, rows: 20, areas: 20 })
const png = logoBytes(report.logo?.data ?? '')?.bytes ?? new Uint8Array()
const makePng = () => Promise.resolve(png)

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels|svg)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  )
const faults = (parts: Record<string, string>) =>
  Object.entries(parts).flatMap(([name, xml]) => {
    const fault = xmlFault(xml)
    return fault === undefined ? [] : `${name}: ${fault}`
  })

const bytes = await writeDocx(report, makePng)
const parts = partsOf(bytes)
const body = parts['word/document.xml'] ?? ''

describe('writeDocx', () => {
  it('writes XML that every reader takes', () => {
    expect(faults(parts)).toEqual([])
    expect(Object.keys(parts)).toContain('word/document.xml')
  })

  it('has every figure that is not inside a picture', () => {
    const text = xmlTexts(body, 'w:t').join(' ')
    const own = reportFigures({ ...report, sections: report.sections.map(withoutDrawings) })
    expect(own.filter((figure) => !text.includes(figure))).toEqual([])
  })

  it('has headings, lists and tables of Word, with the head on each page and no row cut', () => {
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(2)
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(2)
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(body).toContain('<w:cantSplit/>')
    expect(body).toContain('<w:numPr>')
    expect(body).toMatch(/TOC[^<]*1-2/)
  })

  it('says its language, and in words what its pictures show', () => {
    expect(parts['word/styles.xml']).toContain('w:val="de-DE"')
    expect(body).toContain('Anteil nach Raumeinheit; Fläche 1 hervorgehoben.')
    expect(body).toContain('descr="Wappen"')
    expect(Object.keys(parts).some((name) => name.endsWith('.svg'))).toBe(true)
  })

  it('counts its pages at the foot', () => {
    const foot = Object.entries(parts).find(([name]) => /word\/footer\d*\.xml/.test(name))?.[1] ?? ''
    expect(foot).toContain('Datenstand 2025-1')
    expect(foot).toContain('PAGE')
    expect(foot).toContain('NUMPAGES')
  })

  it('is not damaged by any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const written = await writeDocx(hostileReport(text), makePng)
        expect(faults(partsOf(written))).toEqual([])
      }),
      { numRuns: 40, examples: [['\u0000\u0001<&>"\u000b\ud800\ufffe]]>\u0085']] },
    )
  })

  it.skipIf(!hasLibreOffice)('opens in LibreOffice (skipped where it is not installed)', () => {
    expect(officePages(bytes, 'docx')).toBeGreaterThanOrEqual(4)
  })
})

function withoutDrawings(section: ReportDocument['sections'][number]): ReportDocument['sections'][number] {
  return {
    ...section,
    blocks: section.blocks.flatMap((block) =>
      block.kind === 'figure' ? { kind: 'paragraph' as const, runs: [{ text: block.caption }] } : [block],
    ),
  }
}
