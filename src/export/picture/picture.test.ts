// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { atOnce } from '../../core/statistics/progress/atOnce.ts'
import type { Drawing, Mark } from '../../drawing/drawing.ts'
import { pageDrawing } from '../../drawing/page/pageDrawing.ts'
import { sampleManifest, sampleScene } from '../../testing/sampleRelease.ts'
import { sceneOutlines } from '../../testing/sceneOutlines.ts'
import { drawingPng, pngScale, type PictureCanvas } from './drawingPng.ts'
import { drawingSvg, svgBlobInPieces } from './drawingSvg.ts'

const drawing = (marks: readonly Mark[], more: Partial<Drawing> = {}): Drawing => ({
  width: 100,
  height: 50,
  language: 'de',
  title: 'Titel',
  description: 'Beschreibung',
  marks,
  ...more,
})
const pageOf = () => {
  const scene = sampleScene({ areas: ['K1-1', 'K3-1'] })
  return pageDrawing(
    scene,
    sceneOutlines(scene),
    'de',
    { manifest: sampleManifest },
    { width: 1200, height: 800 },
  )
}

/** Each tag closed in its order, attributes quoted, no bare < or & in texts: what an XML parser insists on. */
function expectWellFormed(xml: string): void {
  const open: string[] = []
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  let last = 0
  for (const found of body.matchAll(
    /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)(\/?)>/g,
  )) {
    const [whole, isEnd, name = '', , isEmpty] = found
    expect(body.slice(last, found.index)).toMatch(/^(?:[^<&]|&(?:amp|lt|gt|quot|#39);)*$/)
    last = found.index + whole.length
    if (isEnd) expect(open.pop()).toBe(name)
    else if (!isEmpty) open.push(name)
  }
  expect(open).toEqual([])
  expect(body.slice(last).trim()).toBe('')
}

describe('drawingSvg', () => {
  test('a whole file with title, description, role and language', () => {
    const svg = drawingSvg(drawing([{ kind: 'text', at: [1, 2], text: 'Wert', size: 12, color: '#000000' }]))
    expectWellFormed(svg)
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    expect(root.getAttribute('role')).toBe('img')
    expect(root.getAttribute('lang')).toBe('de')
    expect(root.getAttribute('viewBox')).toBe('0 0 100 50')
    const [title, description] = (root.getAttribute('aria-labelledby') ?? '').split(' ')
    expect(root.querySelector(`#${title}`)?.textContent).toBe('Titel')
    expect(root.querySelector(`#${description}`)?.textContent).toBe('Beschreibung')
    expect(root.querySelector('text')?.textContent).toBe('Wert')
  })

  test('nothing that a strict policy refuses, nothing from elsewhere, no path left out', () => {
    const page = pageOf()
    const svg = drawingSvg(page)
    expectWellFormed(svg)
    expect(svg).not.toMatch(/style|<script|href|@import|<image|foreignObject|on[a-z]+=/)
    expect(svg.match(/url\((?!#)/)).toBeNull()
    const paths = page.marks.filter(({ kind }) => kind === 'path').length
    const tiles = svg.match(/<pattern .*?<\/pattern>/g) ?? []
    const inTiles = tiles.join('').match(/<path/g)?.length ?? 0
    expect((svg.match(/<path/g)?.length ?? 0) - inTiles).toBe(paths)
  })

  test('each hatch on each fill is one pattern, painted with by its key', () => {
    const area = { kind: 'path', d: 'M0 0L1 0L1 1Z', fill: '#ffffff', hatch: 'diagonal' } as const
    const svg = drawingSvg(drawing([area, area, { ...area, hatch: 'dots' }]), { prefix: 'karte' })
    expect(svg.match(/<pattern /g)).toHaveLength(2)
    expect(svg.match(/fill="url\(#karte-diagonal-ffffff\)"/g)).toHaveLength(2)
    expect(svg).toContain('id="karte-title"')
  })

  test('names from outside stay text, whatever they are', () => {
    const corpus = [
      '<script>alert(1)</script>',
      '"><svg onload=alert(1)>',
      "' onmouseover='alert(1)",
      ']]><!--',
      '&lt;b&gt; & Söhne',
      'a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg\ud800h',
      '</title></svg><img src=x onerror=alert(1)>',
      '🏘 Süd',
    ]
    for (const name of corpus) {
      const mark: Mark = { kind: 'path', d: 'M0 0L1 1', stroke: '#000000', name }
      const text: Mark = { kind: 'text', at: [0, 0], text: name, size: 10, color: '#000000', halo: '#ffffff' }
      const svg = drawingSvg(drawing([mark, text], { title: name, description: name }))
      expectWellFormed(svg)
      expect(svg).not.toMatch(/<script|<img|<b>|<!--/)
      // eslint-disable-next-line no-control-regex
      expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u001f\ufffe\uffff]/)
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
      expect(root.querySelectorAll('text')).toHaveLength(2)
    }
    expect(drawingSvg(drawing([], { title: 'a\u0000b\ud800c 🏘' }))).toContain('>abc 🏘<')
  })

  test('as bytes it is the same, a few marks at a time, also where it is put together in parts', async () => {
    const marks = Array.from({ length: 12_345 }, (_, i): Mark => ({
      kind: 'circle',
      at: [i, 5],
      radius: 3,
      fill: '#24303d',
    }))
    const whole = drawingSvg(drawing(marks))
    expect(whole.length).toBeGreaterThan(500_000)
    expectWellFormed(whole)
    expect(whole.match(/<circle/g)).toHaveLength(marks.length)
    const pieces = svgBlobInPieces(drawing(marks))
    let count = 0
    for (;;) {
      const { done, value } = pieces.next()
      if (!done) count += 1
      else {
        expect(value.type).toBe('image/svg+xml')
        expect(await value.text()).toBe(whole)
        break
      }
    }
    expect(count).toBeGreaterThan(100)
  })
})

describe('drawingPng', () => {
  /** What is asked of a context, in order. */
  function recorder() {
    const calls: string[] = []
    const context = new Proxy<Record<string, unknown>>(
      {},
      {
        get: (kept, key) =>
          kept[String(key)] ??
          ((...args: readonly unknown[]) => {
            calls.push(`${String(key)}(${args.filter((arg) => typeof arg !== 'object').join(',')})`)
          }),
        set: (kept, key, value) => {
          kept[String(key)] = value
          calls.push(`${String(key)}=${String(value)}`)
          return true
        },
      },
    )
    return { calls, context: context as unknown as PictureCanvas['context'] }
  }

  class FakePath {
    readonly d: string
    constructor(d = '') {
      this.d = d
    }
    arc() {}
    moveTo() {}
  }

  test('paints every mark at the scale, in the page’s font, hatches clipped to their shape', async () => {
    vi.stubGlobal('Path2D', FakePath)
    const { calls, context } = recorder()
    const sizes: number[] = []
    const marks: Mark[] = [
      { kind: 'path', d: 'M0 0L9 0L9 9Z', fill: '#ffffff', hatch: 'diagonal' },
      { kind: 'circle', at: [5, 5], radius: 3, fill: '#24303d', opacity: 0.42 },
      { kind: 'text', at: [10, 20], text: 'Süd', size: 12, color: '#16202b', isBold: true, halo: '#ffffff' },
    ]
    const canvasOf = (width: number, height: number) => {
      sizes.push(width, height)
      return { context, toPng: () => Promise.resolve(new Blob(['x'], { type: 'image/png' })) }
    }
    const blob = await drawingPng(drawing(marks), 2, canvasOf, atOnce)
    expect(blob.type).toBe('image/png')
    expect(sizes).toEqual([200, 100])
    expect(calls).toContain('setTransform(2,0,0,2,0,0)')
    expect(calls).toContain('clip(evenodd)')
    expect(calls).toContain('globalAlpha=0.42')
    expect(calls.find((call) => call.startsWith('font='))).toMatch(/^font=600 12px 'IBM Plex Sans Variable'/)
    expect(calls.indexOf('strokeText(Süd,10,20)')).toBeLessThan(calls.indexOf('fillText(Süd,10,20)'))
    expect(calls).toContain('fillText(Süd,10,20)')
    vi.unstubAllGlobals()
  })

  test('thousands of areas and their long borders are painted in pieces, nothing left out', async () => {
    vi.stubGlobal('Path2D', FakePath)
    const { context } = recorder()
    const painted: string[] = []
    const noted = { fill: ({ d }: FakePath) => painted.push(d), stroke: ({ d }: FakePath) => painted.push(d) }
    Object.assign(context, noted)
    const area = 'M0 0L900 0L900 900L0 900Z'
    const borders = 'M0 0L900 900'.repeat(8000)
    const marks: Mark[] = [
      ...Array.from({ length: 5000 }, (): Mark => ({ kind: 'path', d: area, fill: '#123456' })),
      { kind: 'path', d: borders, stroke: '#ffffff' },
    ]
    const longest = { between: 0, since: 0 }
    const run = <T>(pieces: Generator<undefined, T>): T => {
      for (;;) {
        const { done, value } = pieces.next()
        longest.between = Math.max(longest.between, painted.slice(longest.since).join('').length)
        longest.since = painted.length
        if (done) return value
      }
    }
    const toPng = () => Promise.resolve(new Blob())
    await drawingPng(drawing(marks), 2, () => ({ context, toPng }), run)
    expect(longest.between).toBeLessThan(45_000)
    expect(painted.join('')).toBe(area.repeat(5000) + borders)
    vi.unstubAllGlobals()
  })

  test('no larger than a browser paints', () => {
    expect(pngScale({ width: 1200, height: 800 }, 2)).toBe(2)
    expect(pngScale({ width: 10_000, height: 100 }, 2)).toBeCloseTo(1.6384)
    const huge = pngScale({ width: 12_000, height: 12_000 }, 4)
    expect(12_000 * 12_000 * huge ** 2).toBeLessThanOrEqual(2 ** 27 * 1.0001)
  })
})
