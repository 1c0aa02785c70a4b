import { createHash } from 'node:crypto'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { sampleFile } from '../../testing/sampleDataset.ts'
import { runJob } from '../../work/runJob.ts'
import { loadDataset } from './loadDataset.ts'

vi.mock('../../work/runJob.ts', async (original) => {
  const real = await original<{ runJob: typeof runJob }>()
  return { runJob: vi.fn<typeof runJob>(real.runJob) }
})

const base = 'https://atlas.test/data/'
const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  server.resetHandlers()
  vi.mocked(runJob).mockClear()
})
afterAll(() => server.close())

const areas = Array.from({ length: 3 }, (_, i) => `A${i}`)
const file = sampleFile('quote', 'ort', areas, ['2024'], (area) => ({
  kind: 'number',
  value: areas.indexOf(area),
}))
/** Blanks between values change nothing but the size. */
const textOf = (bytes: number) => JSON.stringify(file).padEnd(bytes, ' ')

/** `served`: what the server gives in the place of the published text. */
function load(text: string, served = text) {
  server.use(http.get(`${base}a.json`, () => new HttpResponse(served)))
  const bytes = Buffer.byteLength(text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  return loadDataset(base, { path: 'a.json', bytes, sha256, indicator: 'quote', level: 'ort' })
}

it('reads a small file in the page', async () => {
  expect(await load(textOf(0))).toMatchObject({ kind: 'loaded', value: { indicator: 'quote', areas } })
  expect(runJob).not.toHaveBeenCalled()
})

it('leaves a large one to the worker: the same dataset', async () => {
  expect(await load(textOf(1_000_000))).toEqual(await load(textOf(0)))
  expect(vi.mocked(runJob).mock.calls.map(([name]) => name)).toEqual(['digestOfBlob', 'readDatasetBlob'])
})

it.each([0, 1_000_000])('names the fault and the file, at %i bytes and more', async (bytes) => {
  const broken = textOf(bytes).replace('"2.0"', '"1.0"')
  expect(await load(broken)).toMatchObject({
    kind: 'failed',
    code: 'schema',
    file: 'a.json',
    detail: 'version',
  })
})

it.each([0, 1_000_000])('reads nothing that was not published, at %i bytes and more', async (bytes) => {
  const text = textOf(bytes)
  const other = text.replace('"2.0"', '"2.1"')
  expect(await load(text, other)).toMatchObject({ code: 'hash', file: 'a.json' })
  expect(await load(text, `${text} `)).toMatchObject({
    code: 'size',
    detail: `${Buffer.byteLength(text) + 1}/${Buffer.byteLength(text)}`,
  })
  expect(await load(text, '<!doctype html><title>Fehler</title>')).toMatchObject({ code: 'html' })
  expect(vi.mocked(runJob).mock.calls.filter(([name]) => name === 'readDatasetBlob')).toEqual([])
})
