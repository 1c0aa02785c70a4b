import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { sha256 } from './sha256.ts'
import { sha256InScript } from '../../core/release/reading/sha256InScript.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('sha256InScript', () => {
  // FIPS 180-4, example of NIST's "SHA256 Example (One Block Message)" and the empty message.
  it.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])('of %j', (text, digest) => {
    expect(hex(sha256InScript(new TextEncoder().encode(text)))).toBe(digest)
  })

  it('agrees with an independent implementation at every length around the block borders', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(hex(sha256InScript(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'))
      }),
    )
  })
})

describe('sha256', () => {
  it('gives the same digest where the browser offers none (plain http)', async () => {
    const bytes = new TextEncoder().encode('Größe')
    const offered = await sha256(bytes)
    vi.stubGlobal('crypto', {})
    expect(await sha256(bytes)).toBe(offered)
    vi.unstubAllGlobals()
  })
})
