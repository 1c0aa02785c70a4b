import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLink } from '../link.ts'
import { embedLink, embedParts, splitEmbedLink, usualParts, type EmbedOptions } from './embedOptions.ts'

const anyHex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)
const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record(
  {
    parts: fc.subarray([...embedParts], { minLength: 1 }),
    offered: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' }), {
      maxLength: 5,
    }),
    accent: anyHex,
    paper: anyHex,
  },
  { requiredKeys: ['parts', 'offered'] },
)

describe('the fragment of a frame', () => {
  it('is read as it was written, whatever the ids hold', () => {
    fc.assert(
      fc.property(anyOptions, fc.constantFrom('', '#indicator=a&areas=b,c'), (options, view) => {
        const { options: read, rest, notices } = splitEmbedLink(embedLink(view, options))
        expect(new Set(read.parts)).toEqual(new Set(options.parts))
        expect(read).toEqual({ ...options, parts: read.parts })
        expect(rest).toBe(view)
        expect(notices).toEqual([])
      }),
    )
  })

  it('is empty for the usual frame of the usual view', () => {
    expect(embedLink('', { parts: usualParts, offered: [] })).toBe('')
    expect(splitEmbedLink('').options).toEqual({ parts: usualParts, offered: [] })
  })

  it('leaves the view to whoever reads views', () => {
    const { rest } = splitEmbedLink('#show=map&indicator=a&__proto__=x&lang=en')
    expect(rest).toBe('#indicator=a&__proto__=x&lang=en')
    expect(parseLink(rest).wish).toMatchObject({ indicator: 'a', language: 'en' })
  })

  it.each([
    ['show=map,nonsense', 'show'],
    ['accent=red', 'accent'],
    ['paper=javascript:alert(1)', 'paper'],
    ['offer=%25', 'offer'],
  ])('says that it cannot read %s and keeps the usual', (link, key) => {
    const { options, notices } = splitEmbedLink(`#${link}`)
    expect(options).toEqual({ parts: usualParts, offered: [] })
    expect(notices).toEqual([expect.objectContaining({ code: 'unknownValue', key })])
  })
})
