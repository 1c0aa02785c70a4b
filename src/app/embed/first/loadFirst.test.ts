import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askAhead } from './askAhead.ts'
import { loadFirst } from './loadFirst.ts'

const files: Readonly<Record<string, object>> = {
  'config.json': { data: './elsewhere/' },
  'elsewhere/catalog.json': { releases: [{ id: '1', manifest: { path: 'releases/1/manifest.json' } }] },
  'elsewhere/releases/1/data/share.ort.json': {},
}
/** A page of its own for each test: what was asked is remembered by its address. */
let page = ''
let pages = 0
const asked: string[] = []
const heard: string[] = []

/** A file's body comes after its headers, when `come` is called. */
let come = (): void => undefined

function answerWith(length: number | undefined): void {
  const isThere = new Promise<void>((resolve) => {
    come = resolve
  })
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const path = String(address).replace(page, '')
    asked.push(path)
    const content = new TextEncoder().encode(JSON.stringify(files[path] ?? {}))
    const body = new ReadableStream({
      async pull(controller) {
        if (path.includes('/data/')) await isThere
        controller.enqueue(content)
        controller.close()
      },
    })
    const headers = length === undefined ? {} : { 'content-length': String(length) }
    return new Response(body, { status: path in files ? 200 : 404, headers })
  })
}

beforeEach(() => {
  pages += 1
  page = `https://atlas.test/${pages}/`
  asked.length = 0
  heard.length = 0
})
afterEach(() => vi.unstubAllGlobals())

const load = async () => {
  const hash = '#indicator=share&level=ort'
  await loadFirst(page, hash, askAhead(page, hash), () => heard.push('near'))
}
const isAsked = (path: string) => vi.waitFor(() => expect(asked).toContain(path))

it('looks where the settings say, and nowhere else', async () => {
  answerWith(10)
  come()
  await load()
  expect(asked).toEqual([...Object.keys(files), 'elsewhere/releases/1/manifest.json'])
})

it('a small file: the program is called while it comes', async () => {
  answerWith(10)
  const loading = load()
  await vi.waitFor(() => expect(heard).toEqual(['near']))
  come()
  await loading
})

it.each([1_000_000, undefined])(
  'a file of %s bytes: the program is called when it is there',
  async (bytes) => {
    answerWith(bytes)
    const loading = load()
    await isAsked('elsewhere/releases/1/data/share.ort.json')
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(heard).toEqual([])
    come()
    await loading
    expect(heard).toEqual(['near'])
  },
)
