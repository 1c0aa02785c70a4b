import { describe, expect, it } from 'vitest'
import { eightQuarters } from '../fixtures/eightQuarters.ts'
import { memorySink } from '../fixtures/memorySink.ts'
import { csvOf, oneTown, quarterRows, share, townOf } from '../fixtures/oneTown.ts'
import { publishSmall, refusal } from '../fixtures/publishSmall.ts'
import { smallAtlas } from '../fixtures/smallAtlas.ts'
import { publishAtlas } from '../publishAtlas.ts'

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const catalogOf = (files: ReadonlyMap<string, Uint8Array>) =>
  JSON.parse(textOf(files.get('catalog.json'))) as { releases: { id: string }[] }

describe('a release', () => {
  it('has the same bytes from the same input', async () => {
    const [first, second] = [await publishSmall(eightQuarters), await publishSmall(eightQuarters)]
    expect(first.sink.files).toEqual(second.sink.files)
  })

  it('is there as a whole or not at all, wherever writing fails', async () => {
    const whole = memorySink()
    await publishSmall(eightQuarters, whole)
    expect(whole.changes()).toBeGreaterThan(8)
    for (let failAt = 1; failAt <= whole.changes(); failAt++) {
      const sink = memorySink(failAt)
      await expect(publishAtlas(smallAtlas(eightQuarters), sink)).rejects.toThrow(`change ${failAt} failed`)
      expect([...sink.files.keys()]).toEqual([])
    }
  })

  it('that fails leaves the catalogs of an earlier one as they were', async () => {
    const second = { ...eightQuarters, release: '2026.2' }
    const whole = memorySink()
    await publishSmall(eightQuarters, whole)
    const first = new Map(whole.files)
    await publishSmall(second, whole)
    // The last four changes: both drafts, both renames.
    for (let failAt = whole.changes() - 3; failAt <= whole.changes(); failAt++) {
      const sink = memorySink(failAt)
      await publishSmall(eightQuarters, sink)
      await expect(publishAtlas(smallAtlas(second), sink)).rejects.toThrow(`change ${failAt} failed`)
      expect(sink.files).toEqual(first)
    }
  })

  it('leaves nothing of an interrupted build', async () => {
    const sink = memorySink()
    sink.files.set('releases/.2026.1.part/data/old.json', new Uint8Array([1]))
    sink.files.set('opendata/.2026.1.part/csv/old.csv', new Uint8Array([1]))
    sink.files.set('opendata/2026.1/csv/old.csv', new Uint8Array([1]))
    await publishSmall(eightQuarters, sink)
    expect([...sink.files.keys()].filter((path) => path.includes('.part'))).toEqual([])
    expect([...sink.files.keys()].filter((path) => path.includes('old.'))).toEqual([])
    expect(textOf(sink.files.get('releases/2026.1/manifest.json'))).not.toContain('old.json')
  })

  it('is written one indicator at a time: each file once, the manifest after them, the catalogs last', async () => {
    const sink = memorySink()
    const written: string[] = []
    const listening = {
      ...sink,
      write: (path: string, bytes: Uint8Array) => {
        written.push(path)
        return sink.write(path, bytes)
      },
    }
    await publishAtlas(smallAtlas(eightQuarters), listening)
    expect(new Set(written).size).toBe(written.length)
    expect(written.slice(-3)).toEqual([
      'releases/.2026.1.part/manifest.json',
      'catalog.json.part',
      'dcat.jsonld.part',
    ])
  })
})

describe('the catalog', () => {
  it('names the newest release first', async () => {
    const sink = memorySink()
    for (const release of ['2026.1', '2026.2']) await publishSmall({ ...eightQuarters, release }, sink)
    expect(catalogOf(sink.files).releases.map(({ id }) => id)).toEqual(['2026.2', '2026.1'])
  })

  it('keeps earlier releases as they are', async () => {
    const sink = memorySink()
    await publishSmall(eightQuarters, sink)
    const before = new Map(sink.files)
    await publishSmall({ ...eightQuarters, release: '2026.2' }, sink)
    for (const path of ['catalog.json', 'dcat.jsonld']) before.delete(path)
    for (const [path, bytes] of before) expect(sink.files.get(path)).toBe(bytes)
  })

  it('gives an id once, also after its release was withdrawn', async () => {
    const sink = memorySink()
    await publishSmall(eightQuarters, sink)
    const before = new Map(sink.files)
    expect(await refusal(eightQuarters, sink)).toMatchObject([{ code: 'release-exists', exit: 2 }])
    expect(sink.files).toEqual(before)
    for (const path of before.keys()) if (/^(releases|opendata)\//.test(path)) sink.files.delete(path)
    expect(await refusal(eightQuarters, sink)).toMatchObject([{ code: 'release-exists', exit: 2 }])
  })

  it('is not written over where it cannot be understood, or is another atlas’s', async () => {
    const sink = memorySink()
    await publishSmall(eightQuarters, sink)
    const catalog = textOf(sink.files.get('catalog.json'))
    const set = (text: string) => sink.files.set('catalog.json', new TextEncoder().encode(text))
    set(catalog.replace('"atlas":"small"', '"atlas":"large"'))
    expect(await refusal(eightQuarters, sink)).toMatchObject([{ code: 'catalog-of-another-atlas', exit: 2 }])
    set(catalog.replace('raumblick/1', 'raumblick/9'))
    expect(await refusal(eightQuarters, sink)).toMatchObject([
      { code: 'catalog-unreadable', value: 'raumblick/9', exit: 2 },
    ])
    set('{')
    expect(await refusal(eightQuarters, sink)).toMatchObject([{ code: 'catalog-unreadable', exit: 2 }])
  })
})

describe('what is withheld', () => {
  // Counts that occur nowhere by chance. The first two are below the minimum; a third is withheld with them.
  const counts = [7310019, 7420021, 8510023, 9620029, 9730031]
  const population = 123_456_701
  const levels = townOf(counts.length)
  const csv = csvOf('n,d', ...quarterRows(counts.map((n) => [n, population])))
  const atlas = {
    levels,
    tables: { t: { csv } },
    indicators: [
      `id: s, ${share}`,
      'id: c, kind: count, values: { table: t, value: n }, aggregate: sum',
      'id: r, kind: rate, values: { table: t, numerator: n, denominator: d, per: 1000 }, classes: { method: quantile, count: 3 }',
    ],
    confidentiality: 'minimumCount: 8000000',
  }

  it('stands nowhere in the output, not as a number, a share, a limit of classes or a rounded one', async () => {
    const release = await publishSmall(atlas)
    const withheld = counts.filter(
      (_, i) => release.value('s', 'quarter', 'ABCDE'[i] ?? '', '2024') === 'withheld',
    )
    expect(withheld.length).toBeGreaterThan(2)
    expect(withheld.length).toBeLessThan(counts.length)
    const everything = [...release.sink.files.values()].map(textOf).join('\n')
    for (const n of counts) {
      const isTold = !withheld.includes(n)
      for (const trace of [n, (100 * n) / population, (1000 * n) / population])
        for (const text of [String(trace), String(trace).slice(0, 7)])
          expect(`${text} ${everything.includes(text)}`).toBe(`${text} ${isTold}`)
    }
  })

  it('is the same with any other number in its place', async () => {
    const other = csv.replace('7310019', '7310033').replace('7420021', '7420007')
    const [one, two] = [
      await publishSmall(atlas),
      await publishSmall({ ...atlas, tables: { t: { csv: other } } }),
    ]
    expect(two.sink.files).toEqual(one.sink.files)
  })
})

describe('an atlas with an error', () => {
  it('writes nothing, and says everything at once', async () => {
    const sink = memorySink()
    const faults = await refusal(
      oneTown([150, -1, 'many'], {
        indicators: [`id: s, ${share}`, `id: z, ${share}, references: { table: t, value: n }`],
      }),
      sink,
    )
    expect(sink.changes()).toBe(0)
    expect(new Set(faults.map(({ row }) => row))).toEqual(new Set([2, 3, 4]))
  })
})
