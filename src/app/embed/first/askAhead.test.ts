import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askAhead } from './askAhead.ts'

const page = 'https://atlas.test/monitor/'
const catalogUrl = `${page}figures/catalog.json`
const asked: string[] = []
const answer = (catalog: string) =>
  vi.fn(async (address: string | URL) => {
    asked.push(String(address))
    return new Response(String(address) === catalogUrl ? catalog : '{}')
  })
const catalog = JSON.stringify({
  releases: [
    { id: '3', withdrawn: {} },
    { id: '2.1', manifest: {} },
  ],
})
const link = '#indicator=share&level=ort&areas=A'

beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', answer(catalog))
})
afterEach(() => vi.unstubAllGlobals())

const file = (release: string) => `${page}figures/releases/${release}/data/share.ort.json`

it('asks for the newest standing release, beside the catalog that the page names', async () => {
  const answers = await askAhead(page, link, catalogUrl)
  expect(asked).toEqual([catalogUrl, file('2.1'), `${page}config.json`, catalogUrl])
  expect([...answers.keys()]).toEqual([file('2.1'), `${page}config.json`, catalogUrl])
})

it('asks for the release of the link', async () => {
  await askAhead(page, `${link}&release=1`, catalogUrl)
  expect(asked).toContain(file('1'))
})

it('asks for the newest period alone where that is published, and no period is wished', async () => {
  const entry = { id: '2.1', manifest: {}, openData: {} }
  vi.stubGlobal('fetch', answer(JSON.stringify({ releases: [{ id: '3', withdrawn: {} }, entry] })))
  await askAhead(page, link, catalogUrl)
  expect(asked[1]).toBe(`${page}figures/opendata/2.1/newest/share.ort.json`)
  asked.length = 0
  await askAhead(page, `${link}&release=2.1`, catalogUrl)
  expect(asked[1]).toBe(`${page}figures/opendata/2.1/newest/share.ort.json`)
  asked.length = 0
  await askAhead(page, `${link}&period=2020`, catalogUrl)
  expect(asked[1]).toBe(file('2.1'))
})

it('guesses nothing where the page names no catalog', async () => {
  await askAhead(page, link)
  expect(asked).toEqual([`${page}config.json`])
})

it.each(['<!doctype html>', '{}', '{"releases":[null]}'])(
  'a catalog of %s ends the guess alone',
  async (text) => {
    vi.stubGlobal('fetch', answer(text))
    await askAhead(page, link, catalogUrl)
    expect(asked).toEqual([catalogUrl, `${page}config.json`, catalogUrl])
  },
)
