import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as v from 'valibot'
import { askEarly } from './askedFiles.ts'
import { loadFile } from './loadFile.ts'

const base = 'https://atlas.test/data/'
const fetched = vi.fn<typeof fetch>()
beforeEach(() => vi.stubGlobal('fetch', fetched))
afterEach(() => {
  fetched.mockReset()
  vi.unstubAllGlobals()
})

const Schema = v.object({ a: v.number() })
const load = (path: string) => loadFile(base, { path }, Schema)

it('what was asked early is fetched once and then checked as ever', async () => {
  fetched.mockImplementation(async () => new Response('{"a":1}'))
  const { answer } = askEarly(`${base}one.json`, 'no-cache')
  expect((await answer).kind).toBe('bytes')
  expect(await load('one.json')).toEqual({ kind: 'loaded', value: { a: 1 } })
  expect(fetched).toHaveBeenCalledTimes(1)
})

it('is handed on once: who asks again wants a new one', async () => {
  fetched.mockImplementation(async () => new Response('{"a":2}'))
  askEarly(`${base}two.json`, 'no-cache')
  await load('two.json')
  await load('two.json')
  expect(fetched).toHaveBeenCalledTimes(2)
})

it('a failure is heard by the program', async () => {
  fetched.mockImplementation(async () => Promise.reject(new TypeError('no connection')))
  const { begun } = askEarly(`${base}three.json`, 'no-cache')
  await begun
  expect(await load('three.json')).toMatchObject({ kind: 'failed', code: 'offline' })
})

it('a broken file is fetched anew past what was asked early', async () => {
  fetched.mockImplementation(async () => new Response('{"a":4}'))
  askEarly(`${base}four.json`, 'force-cache')
  const loaded = await loadFile(base, { path: 'four.json', bytes: 9 }, Schema)
  expect(loaded).toMatchObject({ kind: 'failed', code: 'size' })
  expect(fetched).toHaveBeenCalledTimes(2)
})
