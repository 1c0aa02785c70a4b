import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { hostileReport } from '../../testing/hostileReport.ts'
import { hasLibreOffice, officePages } from '../../testing/officePages.ts'
import { xmlFault, xmlTexts } from '../../testing/readXml.ts'
import { reportFigures } from '../../testing/reportFigures.ts'
import { sampleReport } from '../../testing/sampleReport.ts'
import { bodyBottom } from './plan/slideSize.ts'
import { writePptx } from './writePptx.ts'

const report = sampleReport({ sections: 2, rows: 50, areas: 20 })

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  )
const faults = (parts: Record<string, string>) =>
  Object.entries(parts).flatMap(([name, xml]) => {
    const fault = xmlFault(xml)
    return fault === undefined ? [] : `${name}: ${fault}`
  })

const bytes = await writePptx(report)
const parts = partsOf(bytes)
const slides = Object.entries(parts)
  .filter(([name]) => /slides\/slide\d+\.xml$/.test(name))
  .map(([, xml]) => xml)

describe('writePptx', () => {
  it('writes XML that every reader takes, and names each part', () => {
    expect(faults(parts)).toEqual([])
    const types = parts['[Content_Types].xml'] ?? ''
    for (let n = 1; n <= slides.length; n += 1) expect(types).toContain(`/ppt/slides/slide${n}.xml`)
  })

  it('refers to parts that are there', () => {
    const names = new Set(Object.keys(unzipSync(bytes)))
    for (const [name, xml] of Object.entries(parts).filter(([one]) => one.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]*$/, '')
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"(?! TargetMode)/g)) {
        expect(names).toContain(new URL(target, `https://x/${folder}`).pathname.slice(1))
      }
    }
  })

  it('says every figure', () => {
    const text = slides.flatMap((slide) => xmlTexts(slide, 'a:t')).join(' ')
    expect(reportFigures(report).filter((figure) => !text.includes(figure))).toEqual([])
  })

  it('gives each slide a title, and each table its head', () => {
    for (const slide of slides) expect(slide).toMatch(/<p:ph type="(title|ctrTitle)"\/>/)
    const tables = slides.filter((slide) => slide.includes('<a:tbl>'))
    expect(tables.length).toBeGreaterThan(3)
    for (const slide of tables) expect(slide).toContain('<a:tblPr firstRow="1"/>')
    for (const slide of tables) expect(xmlTexts(slide, 'a:t')).toContain('Gesamtheit')
  })

  it('says the title of a section once, however small its heading is', async () => {
    const blocks = [
      { kind: 'heading', level: 3, text: 'Quellen' },
      { kind: 'paragraph', runs: [{ text: 'Woher die Zahlen sind.' }] },
    ] as const
    const made = partsOf(await writePptx({ ...report, sections: [{ title: 'Quellen', blocks }] }))
    expect(xmlTexts(made['ppt/slides/slide2.xml'] ?? '', 'a:t').filter((text) => text === 'Quellen')).toEqual(
      ['Quellen'],
    )
  })

  it('draws figures as shapes, with words for those who do not see them', () => {
    const all = slides.join('')
    expect(all).toContain('<a:custGeom>')
    expect(all).toContain('<a:pattFill')
    expect(all).toContain('descr="Karte 1. Anteil nach Raumeinheit; Fläche 1 hervorgehoben."')
    expect(all).not.toContain('NaN')
    for (const slide of slides) {
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('keeps above the footer', () => {
    for (const slide of slides) {
      for (const [, y, height] of slide.matchAll(
        /<p:xfrm><a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"\/>/g,
      )) {
        expect((Number(y) + Number(height)) / 12700).toBeLessThanOrEqual(bodyBottom + 1)
      }
    }
  })

  it('is not damaged by any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        expect(faults(partsOf(await writePptx(hostileReport(text))))).toEqual([])
      }),
      { numRuns: 60, examples: [['\u0000\u0001<&>"\u000b\ud800\ufffe]]>\u0085']] },
    )
  })

  it.skipIf(!hasLibreOffice)('opens in LibreOffice (skipped where it is not installed)', () => {
    expect(officePages(bytes, 'pptx')).toBe(slides.length)
  })
})
