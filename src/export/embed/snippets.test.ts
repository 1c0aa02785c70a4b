// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstWish, type EmbedWish } from '../../core/view/embed/embedWish.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { makeScene } from '../../core/scene/makeScene.ts'
import { datasetOf, sampleInput, sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { frameSnippet, scriptSnippet, type Frame } from './frameSnippet.ts'
import { frameTitle } from './frameTitle.ts'
import { staticSnippet, type StaticFigure } from './staticSnippet.ts'
import { staticTable } from './staticTable.ts'

const frame: Frame = {
  url: 'https://atlas.example/monitor/embed.html#indicator=a&level=b',
  title: 'Kinderarmut, 31.12.2024, 12 Orte',
  height: 873,
  hasMap: true,
}
const figure: StaticFigure = {
  picture: { file: 'kinderarmut-2024.png', width: 1200, height: 675.4 },
  alternative: 'Karte: Kinderarmut.',
  caption: 'Kinderarmut. Quelle: Amt.',
  link: { url: 'https://atlas.example/#a=b&c=d', text: 'Interaktive Karte öffnen' },
  tableTitle: 'Kinderarmut: Werte',
  table: { head: ['Ort', 'Wert'], rows: [['Altenau', '15,0 %']] },
}

/** Texts that have broken out of HTML somewhere. */
const corpus = [
  `"><script>alert(1)</script>`,
  `' onload='alert(1)`,
  `</iframe><img src=x onerror=alert(1)>`,
  `--><svg/onload=alert(1)>`,
  `&quot; &amp;lt; &#39;`,
  `]]></table>`,
  'javascript:alert(1)',
  'Ä ß € „Zitat“ – 24,9\u00a0%',
  '\u202everkehrt',
  '`${a}` {{b}}',
]

const read = (html: string) => {
  const page = document.createElement('div')
  page.innerHTML = html
  return page
}
const namesIn = (page: Element) => [...page.querySelectorAll('*')].map(({ localName }) => localName)

describe('the plain frame', () => {
  it('has address, title and a height that is there without style too', () => {
    const found = read(frameSnippet(frame)).querySelector('iframe')
    expect(found?.getAttribute('src')).toBe(frame.url)
    expect(found?.getAttribute('title')).toBe(frame.title)
    expect(found?.getAttribute('width')).toBe('100%')
    expect(found?.getAttribute('height')).toBe('880')
    expect(found?.getAttribute('style')).toBe(
      'width: 100%; height: auto; aspect-ratio: 4 / 3; min-height: 880px; border: 0',
    )
    expect(found?.getAttribute('loading')).toBe('lazy')
    expect(found?.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin')
    expect(found?.hasAttribute('data-raumblick')).toBe(false)
  })

  it('without a map has one height at every width', () => {
    expect(frameSnippet({ ...frame, hasMap: false })).toContain('"width: 100%; min-height: 880px; border: 0"')
  })

  it('is never lower or higher than a frame may be', () => {
    expect(frameSnippet({ ...frame, height: 1 })).toContain('height="120"')
    expect(frameSnippet({ ...frame, height: 99999 })).toContain('height="5000"')
  })

  it.each(['./embed.html', 'javascript:alert(1)', 'file:///embed.html'])('is not made of %s', (url) => {
    expect(() => frameSnippet({ ...frame, url })).toThrow(/URL|address/)
  })
})

describe('the frame with its script', () => {
  const script = { url: 'https://atlas.example/monitor/embed-height.js' }

  it('is found by the script', () => {
    const page = read(scriptSnippet(frame, script))
    expect(page.querySelector('iframe')?.hasAttribute('data-raumblick')).toBe(true)
    expect(page.querySelector('script')?.getAttribute('src')).toBe(script.url)
    expect(page.querySelector('script')?.hasAttribute('defer')).toBe(true)
    expect(page.querySelector('script')?.hasAttribute('integrity')).toBe(false)
  })

  it('bears the checksum only together with the way to fetch it', () => {
    const found = read(scriptSnippet(frame, { ...script, integrity: 'sha384-abc+/=' })).querySelector(
      'script',
    )
    expect(found?.getAttribute('integrity')).toBe('sha384-abc+/=')
    expect(found?.getAttribute('crossorigin')).toBe('anonymous')
  })
})

describe('texts from elsewhere', () => {
  it.each(corpus)('stay text: %s', (text) => {
    const page = read(
      scriptSnippet({ ...frame, title: text }, { url: 'https://a.example/s.js', integrity: text }),
    )
    expect(namesIn(page)).toEqual(['iframe', 'script'])
    expect(page.querySelector('iframe')?.getAttribute('title')).toBe(text)
    expect(page.querySelector('iframe')?.getAttributeNames()).toHaveLength(8)
    const still = read(
      staticSnippet({
        ...figure,
        picture: { ...figure.picture, file: text },
        alternative: text,
        caption: text,
        tableTitle: text,
        link: { ...figure.link, text },
        table: { head: [text, text], rows: [[text, text]] },
      }),
    )
    expect(namesIn(still)).toEqual(namesIn(read(staticSnippet(figure))))
    expect(still.querySelector('img')?.getAttribute('alt')).toBe(text)
    expect(still.querySelector('caption')?.textContent).toBe(text)
    expect(still.querySelector('tbody th')?.textContent).toBe(text)
  })

  it('stay text whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(namesIn(read(frameSnippet({ ...frame, title: text })))).toEqual(['iframe'])
      }),
    )
  })
})

describe('picture and table', () => {
  it('holds a real table with the values of the view, and the way to the full one', () => {
    const scene = sampleScene({ scope: { kind: 'within', id: 'K1' } })
    const page = read(staticSnippet({ ...figure, table: staticTable(scene, 'de') }))
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replaceAll('\u00a0', ' ')),
    )
    expect(rows).toHaveLength(scene.rows.filter(({ isFiltered }) => !isFiltered).length)
    expect(rows[0]).toEqual(['Altenau', '15,0 %', '60'])
    expect([...page.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toEqual([
      'Ort',
      'Wert',
      'Kinder mit Bürgergeld',
    ])
    expect(page.querySelector('figcaption a')?.getAttribute('href')).toBe(figure.link.url)
    expect(page.querySelector('img')?.getAttribute('height')).toBe('675')
    expect(page.querySelectorAll('[style], [class], script')).toHaveLength(0)
  })

  it('says in words what has no value, and in which district an area lies', () => {
    const { head, rows } = staticTable(sampleScene({ period: '2023' }), 'en')
    expect(head[1]).toBe('lies in')
    expect(rows.flat()).toContain(formatsFor('en').status('withheld'))
  })

  it('has the change where the map shows one', () => {
    const scene = sampleScene({ mode: 'change', from: '2021' })
    expect(staticTable(scene, 'de').head.slice(2, 4)).toEqual(['Wert, 2024', 'Veränderung 2021 bis 2024'])
    expect(staticTable(scene, 'en').head).toContain('Change 2021 to 2024')
  })

  it('has the outcome, or the other indicator, where the map shows that', () => {
    const threshold = staticTable(sampleScene({ mode: 'threshold' }), 'de')
    expect(threshold.head[3]).toMatch(/^Schwelle \d/)
    expect(threshold.rows.map((row) => row[3])).toContainEqual(expect.stringMatching(/^über \d/))
    const second = datasetOf('kinder', 'ort')
    const pair = makeScene({
      ...sampleInput({ mode: 'bivariate', second: 'kinder' }),
      ...(second && { second }),
    })
    expect(staticTable(pair, 'de').head.slice(2, 4)).toEqual(['Kinderarmut', 'Kinder unter 15 Jahren'])
  })
})

describe('the title of a frame', () => {
  const scene = sampleScene()
  const wish: EmbedWish = { ...firstWish(scene.view), isPinned: true }
  const titleOf = (patch: Partial<EmbedWish>, isFollowing = false) =>
    frameTitle({ scene, manifest: sampleManifest, wish: { ...wish, ...patch }, isFollowing }, 'de')

  it('says all that stays as it is', () => {
    expect(titleOf({})).toBe('Kinderarmut, 31.12.2024, 12 Orte')
    expect(titleOf({}, true)).toBe('Kinderarmut, Monitoring Musterland')
    expect(titleOf({ district: { kind: 'free' } })).toBe('Kinderarmut, Monitoring Musterland')
    expect(titleOf({ parts: ['map', 'periods'] })).toBe('Kinderarmut, Monitoring Musterland')
    expect(titleOf({ parts: ['map', 'indicators'] })).toBe('Monitoring Musterland')
  })
})
