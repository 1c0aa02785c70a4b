import { createHash } from 'node:crypto'
import { delay, http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import * as v from 'valibot'
import { loadFile } from './loadFile.ts'

const base = 'https://atlas.test/data/'
const Schema = v.object({ n: v.number() })
const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const good = '{"n":1}'
const entry = (text: string) => ({
  path: 'a.json',
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
})
const serve = (...bodies: readonly string[]) => {
  let request = 0
  server.use(
    http.get(`${base}a.json`, () => {
      const body = bodies[Math.min(request++, bodies.length - 1)]
      return new HttpResponse(body, { headers: { 'content-type': 'application/json' } })
    }),
  )
}
const load = (options = {}) => loadFile(base, entry(good), Schema, options)

it('gives the parsed file when everything fits', async () => {
  serve(good)
  expect(await load()).toEqual({ kind: 'loaded', value: { n: 1 } })
})

it('names a time-out with its seconds', async () => {
  server.use(http.get(`${base}a.json`, () => delay('infinite')))
  expect(await load({ timeoutMs: 20 })).toMatchObject({ kind: 'failed', code: 'timeout', detail: '0.02' })
})

it('names a time-out while the body hangs', async () => {
  const body = new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode('{"n"')) })
  server.use(http.get(`${base}a.json`, () => new HttpResponse(body)))
  expect(await load({ timeoutMs: 50 })).toMatchObject({ code: 'timeout' })
})

it('throws when nobody waits any more, instead of naming a fault', async () => {
  server.use(http.get(`${base}a.json`, () => delay('infinite')))
  const controller = new AbortController()
  const loading = load({ signal: controller.signal })
  controller.abort(new Error('superseded'))
  await expect(loading).rejects.toThrow('superseded')
})

it('names a missing connection', async () => {
  server.use(http.get(`${base}a.json`, () => HttpResponse.error()))
  expect(await load()).toMatchObject({ code: 'offline', file: 'a.json' })
})

it.each([404, 500])('names HTTP status %i', async (status) => {
  server.use(http.get(`${base}a.json`, () => new HttpResponse(null, { status })))
  expect(await load()).toMatchObject({ code: 'http', detail: String(status) })
})

it('names a page of a proxy or a login in place of data', async () => {
  serve('<!DOCTYPE html><title>Anmelden</title>')
  expect(await load()).toMatchObject({ code: 'html' })
})

it('names a truncated file with both sizes', async () => {
  serve('{"n":')
  expect(await load()).toMatchObject({ code: 'size', detail: '5/7' })
})

it('refuses a file of the right size with other bytes', async () => {
  serve('{"n":2}')
  expect(await load()).toMatchObject({ code: 'hash' })
})

it('asks once more past the caches when an old copy came', async () => {
  serve('{"n":2}', good)
  expect(await load()).toMatchObject({ kind: 'loaded' })
})

it.each([
  ['broken JSON', '{"n":1,,'],
  ['a bare NaN', '{"n":NaN}'],
])('names %s', async (_, text) => {
  serve(text)
  expect(await loadFile(base, { path: 'a.json' }, Schema)).toMatchObject({ code: 'json' })
})

it('names bytes that are no UTF-8', async () => {
  server.use(http.get(`${base}a.json`, () => new HttpResponse(Uint8Array.of(0x22, 0xfc, 0x22))))
  expect(await loadFile(base, { path: 'a.json' }, Schema)).toMatchObject({ code: 'json' })
})

it('names the place where the schema is not met', async () => {
  serve('{"n":"1"}')
  expect(await loadFile(base, { path: 'a.json' }, Schema)).toMatchObject({ code: 'schema', detail: 'n' })
})

it('says when the format is newer than the program', async () => {
  serve('{"format":"raumblick/2","n":1}')
  expect(await loadFile(base, { path: 'a.json' }, Schema)).toMatchObject({
    code: 'newer',
    detail: 'raumblick/2',
  })
})

it.each(['../secret.json', 'https://elsewhere.test/a.json', '/a.json'])(
  'never asks for %s: it lies outside',
  async (path) => {
    expect(await loadFile(base, { path }, Schema)).toMatchObject({ code: 'schema', detail: 'path' })
  },
)
