import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../document/reportDocument.ts'
import { markdownBlocks } from './markdownBlocks.ts'

const runsOf = (block: Block) =>
  block.kind === 'paragraph' ? block.runs : block.kind === 'list' ? block.items.flat() : []
const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'heading'
        ? block.text
        : runsOf(block)
            .map(({ text }) => text)
            .join(''),
    )
    .join('\n')
const hrefs = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => runsOf(block).flatMap(({ href }) => href ?? []))

describe('what an author may write', () => {
  test('headings below the section, emphasis, lists, links', () => {
    expect(
      markdownBlocks(
        '# Lage\n\nEin **wichtiger** und *leiser* [Satz](https://example.org/x).\n\n## Mehr\n\n1. eins\n2. zwei\n   - innen\n\n> Zitat',
      ),
    ).toEqual([
      { kind: 'heading', level: 2, text: 'Lage' },
      {
        kind: 'paragraph',
        runs: [
          { text: 'Ein ' },
          { text: 'wichtiger', isBold: true },
          { text: ' und ' },
          { text: 'leiser', isItalic: true },
          { text: ' ' },
          { text: 'Satz', href: 'https://example.org/x' },
          { text: '.' },
        ],
      },
      { kind: 'heading', level: 3, text: 'Mehr' },
      { kind: 'list', isOrdered: true, items: [[{ text: 'eins' }], [{ text: 'zwei' }], [{ text: 'innen' }]] },
      { kind: 'paragraph', runs: [{ text: 'Zitat', isItalic: true }] },
    ])
  })
})

describe('what an attacker may write', () => {
  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html;base64,PHN2Zz4=)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example/)',
    '[x](https:evil)',
    '<javascript:alert(1)>',
    '![x](https://evil.example/p.png)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="https://evil.example">x</a>',
  ])('no address that runs or loads: %s', (text) => {
    for (const href of hrefs(markdownBlocks(text))) expect(href).toMatch(/^(https?:\/\/|mailto:)/i)
    expect(hrefs(markdownBlocks(text)).join()).not.toMatch(/script|data:|file:|\.png/)
  })

  test('HTML and pictures stay the letters they were written with', () => {
    expect(textOf(markdownBlocks('a <b onclick="x()">b</b> ![p](https://e.example/p.png)'))).toBe(
      'a <b onclick="x()">b</b> ![p](https://e.example/p.png)',
    )
    expect(textOf(markdownBlocks('<script>\nalert(1)\n</script>'))).toContain('<script>')
  })

  test.each([
    '>'.repeat(15_000),
    '- '.repeat(9000),
    '['.repeat(20_000),
    '*a '.repeat(6000),
    '_'.repeat(20_000),
    `${'['.repeat(100)}x${']('.repeat(100)}`,
    '`'.repeat(19_999),
    '![['.repeat(6000),
    '<'.repeat(20_000),
    '&'.repeat(20_000),
  ])('absurd nesting ends and loses no words: %#', (text) => {
    expect(() => markdownBlocks(text)).not.toThrow()
  })

  test('longer than allowed is cut', () => {
    expect(textOf(markdownBlocks('a'.repeat(30_000))).length).toBe(20_000)
  })

  test('only known blocks, only safe addresses, whatever is written', () => {
    const sign = fc.constantFrom(
      ...'[]()<>*_`#-+>!\\&:/ \nabx1.'.split(''),
      'https://a.de',
      'javascript:',
      '{{',
      '}}',
    )
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        for (const block of markdownBlocks(signs.join(''))) {
          expect(['heading', 'paragraph', 'list']).toContain(block.kind)
          for (const { href } of runsOf(block)) expect(href ?? 'https://').toMatch(/^(https?:\/\/|mailto:)/i)
        }
      }),
    )
  })

  test('placeholders are filled in words, never in addresses', () => {
    const blocks = markdownBlocks('{{a}} [{{a}}](https://x.example/{{a}})', (text) =>
      text.replaceAll('{{a}}', 'javascript:1'),
    )
    expect(textOf(blocks)).toContain('javascript:1')
    expect(hrefs(blocks).join()).not.toContain('javascript')
  })
})
