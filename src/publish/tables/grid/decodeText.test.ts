import { describe, expect, it } from 'vitest'
import { decodeText } from './decodeText.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const decode = (bytes: Uint8Array, declared?: string) => {
  const { text, problems } = decodeText('t.csv', bytes, declared)
  return [text, problems.map((p) => [p.severity, p.code, p.row])]
}

describe('decodeText', () => {
  it.each<[string, Uint8Array, string | undefined, string, unknown[]]>([
    ['plain letters', utf8('abc'), undefined, 'abc', []],
    ['UTF-8, detected', utf8('Süd'), undefined, 'Süd', [['note', 'encoding-detected', undefined]]],
    ['UTF-8 with mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Süd')), 'utf-8', 'Süd', []],
    ['Windows-1252, detected', latin('Süd'), undefined, 'Süd', [['note', 'encoding-detected', undefined]]],
    ['Windows-1252, declared', latin('Süd'), 'windows-1252', 'Süd', []],
    [
      'the euro sign of Windows-1252',
      Uint8Array.of(0x80, 0xfc),
      undefined,
      '€ü',
      [['note', 'encoding-detected', undefined]],
    ],
    [
      'declared UTF-8 and is not',
      latin('a\nSüd\nc\nö'),
      'utf-8',
      'a\nSüd\nc\nö',
      [['error', 'encoding-wrong', 2]],
    ],
    [
      'declared Windows-1252 and is UTF-8',
      utf8('Süd'),
      'windows-1252',
      'SÃ¼d',
      [['warning', 'encoding-doubtful', undefined]],
    ],
    [
      'a mark against the declaration',
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Süd')),
      'windows-1252',
      'Süd',
      [['warning', 'encoding-doubtful', undefined]],
    ],
    [
      'UTF-16 with mark',
      Uint8Array.of(0xff, 0xfe, 0x53, 0, 0xfc, 0),
      undefined,
      'Sü',
      [['note', 'encoding-detected', undefined]],
    ],
  ])('%s', (_, bytes, declared, text, problems) => {
    expect(decode(bytes, declared)).toEqual([text, problems])
  })

  it('counts the faulty rows', () => {
    const [problem] = decodeText('t.csv', latin('ü\na\nö\n'), 'utf-8').problems
    expect(problem?.message).toContain('in 2 rows, the first is row 1')
  })
})
