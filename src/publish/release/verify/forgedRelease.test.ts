// One forged release per check, with hashes that fit: what is wrong must be seen in the content.
import { beforeAll, expect, it } from 'vitest'
import { eightQuarters } from '../../fixtures/eightQuarters.ts'
import { forge, withoutOpenData } from '../../fixtures/forge.ts'
import { folderOf, memorySink } from '../../fixtures/memorySink.ts'
import { publishSmall } from '../../fixtures/publishSmall.ts'
import { exitCode } from '../../problem.ts'
import { verifyData } from '../verifyData.ts'

let published = memorySink()
beforeAll(async () => {
  published = await withoutOpenData((await publishSmall(eightQuarters)).sink)
})

const manifest = 'releases/2026.1/manifest.json'
const quarters = 'releases/2026.1/data/share.quarter.json'
const outlines = 'releases/2026.1/geo/quarter.quarter.geojson'
const firstView = 'releases/2026.1/geo/quarter.quarter.topojson'

/** Text and what the forger writes instead; the first place only. */
type Change = readonly (readonly [string | RegExp, string])[]

/** name · forged file · changes · code · file that is complained of · exit code */
const forgeries: readonly (readonly [string, string, Change, string, string, number])[] = [
  ['a catalog without releases', 'catalog.json', [['"releases"', '"editions"']], 'schema', 'catalog.json', 1],
  [
    'a release without manifest',
    'catalog.json',
    [['"releases":[', '"releases":[{"id":"x","date":"2026-01-01"},']],
    'manifest-missing',
    'catalog.json',
    1,
  ],
  ['a manifest without title', manifest, [['"title"', '"titel"']], 'schema', manifest, 1],
  [
    'a manifest that uses a file it does not list',
    manifest,
    [[/\{"path":"data\/share\.town\.json","bytes[^}]*\},/, '']],
    'file-not-promised',
    manifest,
    1,
  ],
  ['no JSON-stat', quarters, [['"size"', '"sizes"']], 'schema', quarters, 1],
  ['sizes that lie', quarters, [['[5,8,1]', '[5,7,1]']], 'sizes-differ', quarters, 1],
  ['a file of another indicator', quarters, [['"share"', '"rate"']], 'other-indicator', quarters, 1],
  ['another kind', quarters, [['"kind":"share"', '"kind":"rate"']], 'about-differs', quarters, 1],
  ['an area elsewhere', quarters, [['"parents":["', '"parents":["X']], 'parents-differ', quarters, 1],
  ['another period', quarters, [['"index":["2024"]', '"index":["2023"]']], 'periods-differ', quarters, 1],
  ['an area without outline', quarters, [['"G","H"]', '"G","Z"]']], 'area-unknown', quarters, 1],
  ['an outline without cells', quarters, [['"G","H"]', '"G","Z"]']], 'area-lacking', quarters, 1],
  ['null without a word', quarters, [['"0":"withheld",', '']], 'null-without-status', quarters, 1],
  [
    'a word that means nothing',
    quarters,
    [['"0":"withheld"', '"0":"withheld","5":"geheim"']],
    'status-unknown',
    quarters,
    1,
  ],
  ['a word for no cell', quarters, [['"33":', '"40":"missing","33":']], 'status-unknown', quarters, 1],
  [
    'a number beside a word',
    quarters,
    [['"0":"withheld"', '"0":"withheld","5":"missing"']],
    'number-beside-status',
    quarters,
    1,
  ],
  [
    'a bound beside a withheld value',
    quarters,
    [
      ['null,null,6.999', '0.2,null,6.999'],
      ['"24":"withheld",', ''],
    ],
    'number-beside-status',
    quarters,
    1,
  ],
  ['an area twice', outlines, [['"id":"A"', '"id":"B"']], 'area-twice', outlines, 1],
  ['a parent that is none', outlines, [['"parent":"T"', '"parent":"X"']], 'parent-unknown', outlines, 1],
  ['fewer areas', manifest, [['"areas":8', '"areas":9']], 'areas-differ', outlines, 1],
  ['a coordinate system', outlines, [['"features"', '"crs":{},"features"']], 'schema', outlines, 1],
  ['a first view of other areas', firstView, [['Area A', 'Area X']], 'areas-differ', firstView, 1],
  [
    'class breaks from elsewhere',
    manifest,
    [['"breaks":[12,20,31,35]', '"breaks":[2,20,31,35]']],
    'classes-differ',
    quarters,
    4,
  ],
  [
    'a small count told by its value alone',
    quarters,
    [
      ['"value":[null,', '"value":[2,'],
      ['"0":"withheld",', ''],
    ],
    'below-minimum',
    quarters,
    4,
  ],
  [
    'a small count told again',
    quarters,
    [
      ['"value":[null,', '"value":[2,'],
      ['50,null,', '50,2,'],
      ['"0":"withheld",', ''],
      ['"8":"withheld",', ''],
      ['"24":"withheld"', '"24":"missing"'],
      ['"32":"withheld"', '"32":"missing"'],
    ],
    'below-minimum',
    quarters,
    4,
  ],
  ['a share whose rest is small', quarters, [[/,50,/g, ',98,']], 'below-minimum', quarters, 4],
  [
    'the second withheld count told again: the first follows',
    quarters,
    [
      ['"value":[null,null', '"value":[null,7'],
      ['50,null,null', '50,null,7'],
      ['"1":"withheld",', ''],
      ['"9":"withheld",', ''],
      ['"25":"withheld"', '"25":"missing"'],
      ['"33":"withheld"', '"33":"missing"'],
    ],
    'recoverable',
    quarters,
    4,
  ],
  [
    'a denominator that is too small',
    manifest,
    [['"minimumDenominator":0', '"minimumDenominator":101']],
    'below-minimum',
    quarters,
    4,
  ],
]

it.each(forgeries)('%s', async (_, path, changes, code, place, exit) => {
  const sink = await forge(published, path, (text) =>
    changes.reduce((changed, [from, to]) => changed.replace(from, to), text),
  )
  const { problems } = await verifyData(folderOf(sink))
  expect(problems.map((problem) => `${problem.code} ${problem.file}`)).toContain(`${code} ${place}`)
  // Content that is broken and tells secrets besides is broken first.
  expect(exitCode(problems)).toBe(exit)
})
