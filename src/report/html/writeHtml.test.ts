// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileReport } from '../../testing/hostileReport.ts'
import { reportFigures } from '../../testing/reportFigures.ts'
import { sampleReport } from '../../testing/sampleReport.ts'
import type { Block, ReportDocument } from '../document/reportDocument.ts'
import { markdownBlocks } from '../text/markdownBlocks.ts'
import { writeHtml } from './writeHtml.ts'

const textOf = async (document: ReportDocument): Promise<string> =>
  new TextDecoder().decode(await writeHtml(document))
const pageOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const report = sampleReport({ sections: 7, rows: 20, areas: 20 })
const html = await textOf(report)
const page = pageOf(html)

const withBlocks = (blocks: readonly Block[]): ReportDocument => ({
  ...report,
  hasCover: false,
  sections: [{ title: 'Eins', blocks }],
})

/** What a browser would ask for or run. */
function dangersIn(found: Document): readonly string[] {
  return [...found.querySelectorAll('*')].flatMap((element) => {
    const name = element.tagName.toLowerCase()
    const wrong = [...element.attributes].filter(({ name: key, value }) => {
      if (key.startsWith('on') || key === 'style' || key === 'srcset') return true
      if (key === 'src') return !/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(value)
      return key === 'href' && !/^(#[\w-]+$|https?:\/\/|mailto:)/.test(value)
    })
    const isForeign = [
      'script',
      'link',
      'iframe',
      'object',
      'embed',
      'base',
      'form',
      'foreignobject',
    ].includes(name)
    return isForeign || wrong.length > 0 ? [element.outerHTML.slice(0, 200)] : []
  })
}

describe('writeHtml', () => {
  it('has every figure of the report, in letters', () => {
    const text = page.body.textContent
    expect(reportFigures(report).length).toBeGreaterThan(100)
    expect(reportFigures(report).filter((figure) => !text.includes(figure))).toEqual([])
  })

  it('needs nothing and runs nothing, and its own policy says so', () => {
    expect(dangersIn(page)).toEqual([])
    expect(html).not.toMatch(/url\((?!#)|@import|javascript:/i)
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
    const [style = ''] = /(?<=<style>)[\s\S]*?(?=<\/style>)/.exec(html) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    )
    expect(html.match(/<style/g)).toHaveLength(1)
  })

  it('has one title, headings without a gap, landmarks, its language and a list of its sections', () => {
    expect(page.documentElement.lang).toBe('de')
    expect(page.title).toBe(report.title)
    for (const name of ['header', 'nav', 'main', 'footer', 'h1'])
      expect(page.querySelectorAll(`body ${name}`)).toHaveLength(1)
    const levels = [...page.querySelectorAll('h1, main h2, main h3, main h4')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    )
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([])
    const links = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '')
    expect(links).toHaveLength(7)
    expect(links.filter((href) => !page.querySelector(href))).toEqual([])
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('begins at the level that the page is at, whatever a text begins with', async () => {
    const own = pageOf(await textOf(withBlocks(markdownBlocks('## Klein\n\n# Groß'))))
    expect([...own.querySelectorAll('main :is(h2, h3, h4)')].map(({ tagName }) => tagName)).toEqual([
      'H2',
      'H3',
    ])
  })

  it('says in words what its figures show', () => {
    const svg = page.querySelector('figure svg')
    expect(svg?.getAttribute('role')).toBe('img')
    const names = svg?.getAttribute('aria-labelledby')?.split(' ') ?? []
    expect(names.map((id) => page.getElementById(id)?.textContent)).toEqual([
      'Karte 1',
      'Anteil nach Raumeinheit; Fläche 1 hervorgehoben.',
    ])
    expect(page.querySelector('figcaption')?.textContent).toBe('Leistungsbezug in Prozent, 2024.')
    expect(page.querySelector('header img')?.getAttribute('alt')).toBe('Wappen')
  })

  it('has tables with a caption, heads of columns, rows and groups', () => {
    const table = page.querySelector('table')
    expect(table?.querySelector('caption')?.textContent).toBe('Alle Indikatoren')
    expect(table?.querySelectorAll('thead th[scope="col"]')).toHaveLength(7)
    expect(table?.querySelectorAll('tbody')).toHaveLength(2)
    expect(table?.querySelectorAll('th[scope="rowgroup"]')).toHaveLength(2)
    expect(table?.querySelectorAll('th[scope="row"]')).toHaveLength(18)
    expect(table?.querySelector('.spark')?.getAttribute('aria-hidden')).toBe('true')
    expect(table?.querySelector('.heard')?.textContent).toMatch(/^steigt von/)
  })

  it('leads back to the view of a figure, and has a narrow drawing beside the wide one', async () => {
    const [figure] = report.sections[0]?.blocks.filter((block) => block.kind === 'figure') ?? []
    if (figure?.kind !== 'figure') throw new Error('no figure')
    const href = 'https://atlas.example/#indicator=a&level=b'
    const own = pageOf(
      await textOf(
        withBlocks([
          { ...figure, href, narrow: { ...figure.drawing, width: 300 } },
          { ...figure, href: 'javascript:alert(1)' },
        ]),
      ),
    )
    expect(
      [...own.querySelectorAll('figcaption a')].map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([['Diese Ansicht öffnen', href]])
    expect(own.querySelectorAll('.wide svg, .narrow svg')).toHaveLength(2)
  })

  it('shows any text as the letters it is', async () => {
    const attack =
      '</style><script>alert(1)</script><img src=x onerror=alert(1)>"\'><svg onload=alert(1)>&lt;'
    const own = pageOf(await textOf(hostileReport(attack)))
    expect(dangersIn(own)).toEqual([])
    expect(own.querySelectorAll('script, img')).toHaveLength(0)
    expect(own.querySelector('h1')?.textContent).toBe(attack)
    const told = pageOf(
      await textOf(
        withBlocks(
          markdownBlocks(
            '<b onclick=x>fett</b> [böse](javascript:alert(1)) ![bild](https://x.example/a.png) [gut](https://x.example/)',
          ),
        ),
      ),
    )
    expect(dangersIn(told)).toEqual([])
    expect([...told.querySelectorAll('main a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://x.example/',
    ])
    expect(told.querySelector('main')?.textContent).toContain('<b onclick=x>fett</b>')
  })

  it('is not opened up by any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        expect(dangersIn(pageOf(await textOf(hostileReport(text))))).toEqual([])
      }),
      { numRuns: 30, examples: [['\u0000<!--<script>\ud800]]>--!>'], ['&#x3c;script&#x3e;']] },
    )
  })

  it('in English', async () => {
    const own = pageOf(await textOf({ ...report, language: 'en' }))
    expect(own.documentElement.lang).toBe('en')
    expect(own.querySelector('nav h2')?.textContent).toBe('Contents')
  })
})
