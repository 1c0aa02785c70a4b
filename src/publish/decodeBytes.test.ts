import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decodeBytes.ts'

describe('decodeBytes', () => {
  it('reads all of windows-1252 (WHATWG Encoding Standard, index windows-1252)', () => {
    expect(decodeBytes(Uint8Array.of(0x80, 0x85, 0x92, 0x96, 0x9f, 0xe4, 0xff), 'windows-1252')).toBe(
      '€…’–Ÿäÿ',
    )
  })

  it('takes ISO 8859-1 for windows-1252, as the standard says', () => {
    expect(decodeBytes(Uint8Array.of(0x84, 0xfc, 0x93), 'iso-8859-1')).toBe('„ü“')
  })

  it('keeps positions that windows-1252 leaves free', () => {
    expect(decodeBytes(Uint8Array.of(0x81, 0x9d), 'cp1252')).toBe('\u0081\u009D')
  })

  it('leaves other encodings to the runtime', () => {
    expect(decodeBytes(new TextEncoder().encode('ü\u0085'), 'utf-8')).toBe('ü\u0085')
    expect(decodeBytes(Uint8Array.of(0xa4), 'iso-8859-15')).toBe('€')
  })

  it('is strict where asked', () => {
    expect(() => decodeBytes(Uint8Array.of(0xfc), 'utf-8', true)).toThrow(TypeError)
    expect(decodeBytes(Uint8Array.of(0xfc), 'utf-8')).toBe('\uFFFD')
  })
})
