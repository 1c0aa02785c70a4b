import { beforeAll, describe, expect, it } from 'vitest'
import { eightQuarters } from '../fixtures/eightQuarters.ts'
import { copyOf, forge } from '../fixtures/forge.ts'
import { folderOf, memorySink, type MemorySink } from '../fixtures/memorySink.ts'
import { publishSmall } from '../fixtures/publishSmall.ts'
import { exitCode } from '../problem.ts'
import { verifyData } from './verifyData.ts'

let published = memorySink()
beforeAll(async () => {
  published = (await publishSmall(eightQuarters)).sink
})

const file = 'releases/2026.1/data/share.quarter.json'
const encode = (text: string) => new TextEncoder().encode(text)

/** Exit code, then code and file of every problem. */
async function verdict(sink: MemorySink): Promise<(string | number)[]> {
  const { problems } = await verifyData(folderOf(sink))
  return [exitCode(problems), ...problems.map((problem) => `${problem.code} ${problem.file}`)]
}

describe('a data folder as it was published', () => {
  it('holds', async () => {
    const { result, problems } = await verifyData(folderOf(published))
    expect(problems).toEqual([])
    expect(result).toEqual({ releases: 1, files: published.files.size - 2 })
  })

  it('holds with a release that was withdrawn: a line without bytes', async () => {
    const tombstone = '{"id":"0","date":"2026-11-21","withdrawn":{"date":"2025-12-01","reason":"R"}}'
    const sink = await forge(published, 'catalog.json', (text) => text.replace(']}', `,${tombstone}]}`))
    expect(await verdict(sink)).toEqual([0])
  })

  it('is faulty where bytes of a withdrawn release are still there', async () => {
    const sink = copyOf(published)
    sink.files.set('releases/0/manifest.json', encode('{}'))
    expect(await verdict(sink)).toEqual([1, 'file-not-listed releases/0/manifest.json'])
  })

  it('is faulty where an interrupted build left something', async () => {
    const sink = copyOf(published)
    sink.files.set('catalog.json.part', encode('{}'))
    expect(await verdict(sink)).toEqual([1, 'file-not-listed catalog.json.part'])
  })
})

describe('bytes', () => {
  it('that are not there: exit 3', async () => {
    const sink = copyOf(published)
    sink.files.delete(file)
    expect(await verdict(sink)).toEqual([3, `file-missing ${file}`])
    sink.files.clear()
    expect(await verdict(sink)).toEqual([3, 'file-missing catalog.json'])
  })

  it('that changed: size and hash', async () => {
    const sink = copyOf(published)
    const text = new TextDecoder().decode(published.files.get(file))
    sink.files.set(file, encode(`${text} `))
    expect(await verdict(sink)).toEqual([1, `size-differs ${file}`, `hash-differs ${file}`])
    sink.files.set(file, encode(text.replace('Area A', 'Area X')))
    const newest = 'opendata/2026.1/newest/share.quarter.json'
    expect(await verdict(sink)).toEqual([1, `hash-differs ${file}`, `newest-differs ${newest}`])
  })

  it('that are no JSON, no UTF-8, or of a newer format', async () => {
    const sink = copyOf(published)
    sink.files.set('catalog.json', encode('{'))
    expect(await verdict(sink)).toEqual([1, 'not-json catalog.json'])
    sink.files.set('catalog.json', Uint8Array.of(0x22, 0xff, 0x22))
    expect(await verdict(sink)).toEqual([1, 'not-json catalog.json'])
    const newer = await forge(published, 'catalog.json', (text) => text.replace('raumblick/1', 'raumblick/9'))
    expect(await verdict(newer)).toEqual([1, 'format-unknown catalog.json'])
  })
})
