// Forged files for portals, with hashes that fit where a list vouches for them.
import { beforeAll, expect, it } from 'vitest'
import { eightQuarters } from '../../fixtures/eightQuarters.ts'
import { copyOf, forge, forgeOpen } from '../../fixtures/forge.ts'
import { folderOf, memorySink, type MemorySink } from '../../fixtures/memorySink.ts'
import { publishSmall } from '../../fixtures/publishSmall.ts'
import { exitCode } from '../../problem.ts'
import { verifyData } from '../verifyData.ts'

let published = memorySink()
beforeAll(async () => {
  published = (await publishSmall(eightQuarters)).sink
})

const release = 'releases/2026.1'
const open = 'opendata/2026.1'
const table = `${open}/csv/share.quarter.csv`
const metadata = `${table}-metadata.json`
const newest = `${open}/newest/share.quarter.json`
const list = `${open}/files.json`
const dcat = 'dcat.jsonld'

async function verdict(sink: MemorySink) {
  const { problems } = await verifyData(folderOf(sink))
  return { codes: problems.map(({ code, file }) => `${code} ${file}`), exit: exitCode(problems) }
}

/** name · changed text · what it becomes · code · exit code */
const forgedTables: readonly (readonly [string, string | RegExp, string, string, number])[] = [
  ['a withheld value told', 'A,Area A,T,2024,,,100', 'A,Area A,T,2024,2,,100', 'csv-tells-withheld', 4],
  ['a withheld numerator told', 'B,Area B,T,2024,,,100', 'B,Area B,T,2024,,7,100', 'csv-tells-withheld', 4],
  [
    'a limit of a withheld value told',
    '2024,,,100,,,withheld',
    '2024,,,100,0.5,,withheld',
    'csv-tells-withheld',
    4,
  ],
  ['another number', 'C,Area C,T,2024,12,', 'C,Area C,T,2024,13,', 'csv-differs', 1],
  ['a number that is none', 'C,Area C,T,2024,12,', 'C,Area C,T,2024,0xc,', 'csv-differs', 1],
  ['another word', ',withheld', ',missing', 'csv-differs', 1],
  ['another key', 'C,Area C', 'X,Area C', 'csv-differs', 1],
  ['another name', 'Area C', 'Area X', 'csv-differs', 1],
  ['another parent', 'C,Area C,T', 'C,Area C,U', 'csv-differs', 1],
  ['a column more', 'upper,status', 'upper,status,note', 'csv-header', 1],
  ['a byte order mark', 'key,', '\ufeffkey,', 'csv-header', 1],
  ['a cell more', ',withheld', ',withheld,2', 'csv-header', 1],
  ['a row more', /$/, 'A,Area A,T,2024,2,,100,,,\r\n', 'csv-rows', 1],
  ['a row less', /H,Area H.*\r\n/, '', 'csv-rows', 1],
]

it.each(forgedTables)('%s', async (_, from, to, code, exit) => {
  const sink = await forgeOpen(published, table, (text) => text.replace(from, to))
  const { codes, exit: found } = await verdict(sink)
  expect(codes).toContain(`${code} ${table}`)
  // The description for portals does not fit any more either, and broken bytes come first.
  expect(found).toBe(1)
  sink.files.delete(dcat)
  expect((await verdict(sink)).exit).toBe(exit)
})

it('a dataset told anew, its CSV file not', async () => {
  const sink = await forge(published, `${release}/data/share.quarter.json`, (text) =>
    text.replace('[null,null,12,', '[null,null,13,'),
  )
  expect((await verdict(sink)).codes).toContain(`csv-differs ${table}`)
})

/** name · changed text · what it becomes · code · exit code */
const forgedNewest: readonly (readonly [string, RegExp, string, string, number])[] = [
  ['a withheld number told', /"value":\[null/, '"value":[2', 'newest-tells-absent', 4],
  ['another number', /"value":\[null,null,12,/, '"value":[null,null,13,', 'newest-differs', 1],
  ['a word less', /"withheld"/, '"missing"', 'newest-differs', 1],
  ['another name', /Area C/, 'Area X', 'newest-differs', 1],
]
it.each(forgedNewest)('the newest period: %s', async (_, from, to, code, exit) => {
  const sink = await forgeOpen(published, newest, (text) => {
    expect(text).toMatch(from)
    return text.replace(from, to)
  })
  const { codes, exit: found } = await verdict(sink)
  expect(codes).toEqual([`${code} ${newest}`])
  expect(found).toBe(exit)
})

it('columns described as something else', async () => {
  const sink = await forgeOpen(published, metadata, (text) => text.replace('"gYear"', '"string"'))
  expect((await verdict(sink)).codes).toContain(`csv-metadata-differs ${metadata}`)
})

it('a file that is not there, one that changed, one that nothing lists', async () => {
  const gone = copyOf(published)
  gone.files.delete(table)
  expect(await verdict(gone)).toEqual({ codes: [`file-missing ${table}`], exit: 3 })
  const changed = copyOf(published)
  changed.files.set(metadata, new TextEncoder().encode('{"tableSchema":{}}'))
  expect((await verdict(changed)).codes).toContain(`hash-differs ${metadata}`)
  const more = copyOf(published)
  more.files.set(`${open}/csv/other.csv`, new Uint8Array())
  expect(await verdict(more)).toEqual({ codes: [`file-not-listed ${open}/csv/other.csv`], exit: 1 })
})

it('a list that leaves a file out, or names one elsewhere', async () => {
  const left = await forgeOpen(published, list, (text) =>
    text.replace(/\{"path":"csv\/share\.quarter\.csv"[^}]*\},/, ''),
  )
  expect((await verdict(left)).codes).toEqual(
    expect.arrayContaining([`file-not-promised ${list}`, `file-not-listed ${table}`]),
  )
  const elsewhere = await forgeOpen(published, list, (text) =>
    text.replace('csv/share.quarter.csv"', '../../catalog.json"'),
  )
  expect((await verdict(elsewhere)).codes).toContain(`file-foreign ${list}`)
})

/** name · changed text · what it becomes · code */
const forgedDescriptions: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['another hash', /"spdx:checksumValue":"\w{4}/, '"spdx:checksumValue":"0000', 'dcat-differs'],
  ['another size', /"dcat:byteSize":\d+/, '"dcat:byteSize":1', 'dcat-differs'],
  [
    'another address',
    '"dcat:downloadURL":"releases',
    '"dcat:downloadURL":"https://example.org/releases',
    'dcat-differs',
  ],
  ['another licence', 'cc-zero', 'cc-by/4.0', 'dcat-differs'],
  ['another publisher', '"Amt"', '"Anderes Amt"', 'dcat-differs'],
  ['another base', '"@context":{', '"@context":{"@base":"https://example.org/",', 'dcat-differs'],
  ['a word more', '"@type":"dcat:Dataset"', '"@type":"dcat:Dataset","dct:rights":"none"', 'dcat-differs'],
  ['no hash', /"spdx:checksumValue":"\w+"/, '"x":1', 'dcat-lacks'],
  [
    'no dataset',
    /\{"@id":"#indicator\.rate","@type".*?(?=\{"@id":"#outlines\.town\.town","@type")/,
    '',
    'dcat-lacks',
  ],
  ['a dataset more', '{"@id":"#publisher"', '{"@id":"#other"},{"@id":"#publisher"', 'dcat-foreign'],
  ['another release', '"dcat:version":"2026.1"', '"dcat:version":"2025.1"', 'dcat-of-another-release'],
  ['no graph', '"@graph"', '"graph"', 'schema'],
]

it.each(forgedDescriptions)('the description for portals: %s', async (_, from, to, code) => {
  const sink = copyOf(published)
  const text = new TextDecoder().decode(published.files.get(dcat))
  expect(text.replace(from, to)).not.toBe(text)
  sink.files.set(dcat, new TextEncoder().encode(text.replace(from, to)))
  const { codes, exit } = await verdict(sink)
  expect(codes).toContain(`${code} ${dcat}`)
  expect(exit).toBe(1)
})

it('releases made before there was such a description are fine: a note says so', async () => {
  const sink = copyOf(published)
  sink.files.delete(dcat)
  expect(await verdict(sink)).toEqual({ codes: [`dcat-missing ${dcat}`], exit: 0 })
})
