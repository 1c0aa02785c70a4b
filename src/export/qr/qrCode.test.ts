import { encode } from 'uqr'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEasy, leastCentimetres, qrCode, qrSvg } from './qrCode.ts'

const link = 'https://atlas.example/#release=2026.1&indicator=kinderarmut&level=ort&period=2024'

describe('the code of a link', () => {
  it('is a quiet zone of four modules and the very modules of the text', () => {
    const code = qrCode(link)
    const bare = encode(link, { ecc: 'M', border: 0 })
    expect(code?.size).toBe(bare.size + 8)
    for (let at = 0; at < (code?.size ?? 0); at++)
      for (const edge of [0, 1, 2, 3]) {
        expect(code?.isDark(at, edge)).toBe(false)
        expect(code?.isDark(edge, at)).toBe(false)
      }
    bare.data.forEach((row, y) => row.forEach((dark, x) => expect(code?.isDark(x + 4, y + 4)).toBe(dark)))
  })

  it('covers as many modules by its path as are dark', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true }), (url) => {
        const code = qrCode(url)
        if (!code) throw new Error('an address that short has a code')
        const drawn = [...code.path.matchAll(/h(\d+)v1/g)].reduce((sum, [, n]) => sum + Number(n), 0)
        let dark = 0
        for (let y = 0; y < code.size; y++) for (let x = 0; x < code.size; x++) if (code.isDark(x, y)) dark++
        expect(drawn).toBe(dark)
      }),
      { numRuns: 30 },
    )
  })

  it('says from which size on it is scanned', () => {
    const [short, long] = [qrCode(link), qrCode(`${link}&${'x'.repeat(500)}`)]
    if (!short || !long) throw new Error('both have a code')
    expect([isEasy(short), isEasy(long)]).toEqual([true, false])
    expect(leastCentimetres(short)).toBeLessThan(leastCentimetres(long))
    expect(leastCentimetres(long)).toBe(5.5)
  })

  it('is not there for a text that no code holds', () => {
    expect(qrCode('x'.repeat(2400))).toBeUndefined()
  })

  it('is dark on white in a file, whatever its title holds', () => {
    const code = qrCode(link)
    if (!code) throw new Error('no code')
    const svg = qrSvg(code, 'A & B </title><script>')
    expect(svg).toContain('<title>A &amp; B &lt;/title&gt;&lt;script&gt;</title>')
    expect(svg.indexOf('#ffffff')).toBeLessThan(svg.indexOf('#000000'))
  })
})
