import { createHash } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import { scriptCheck } from './scriptCheck.ts'

afterEach(() => vi.unstubAllGlobals())

const answer = (text: string, init: ResponseInit = {}) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, init)))

it('computes what a browser compares', async () => {
  const script = 'addEventListener("message", function () {}) // ä'
  answer(script)
  expect(await scriptCheck('https://a.example/s.js')).toEqual({
    bytes: Buffer.byteLength(script),
    integrity: `sha384-${createHash('sha384').update(script).digest('base64')}`,
    isShared: false,
  })
})

it('sees whether other sites may read it', async () => {
  answer('x', { headers: { 'Access-Control-Allow-Origin': '*' } })
  expect((await scriptCheck('https://a.example/s.js')).isShared).toBe(true)
})

it('has no checksum where the browser computes none', async () => {
  answer('x')
  vi.stubGlobal('crypto', {})
  expect(await scriptCheck('http://a.example/s.js')).toEqual({ bytes: 1, isShared: false })
})

it('rejects where there is no script', async () => {
  answer('', { status: 404 })
  await expect(scriptCheck('https://a.example/s.js')).rejects.toThrow('404')
})
