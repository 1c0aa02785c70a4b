// Makes demo/geo and demo/data: npx tsx demo/make/makeDemo.ts. Same code, same bytes; outlines come from outlines.geojson,
// which makeOutlines.ts derived, everything else is invented here.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawFigures } from './figures/figures.ts'
import { lebensraumRows } from './figures/lebensraeume.ts'
import { squareKilometres } from './figures/sozialraum.ts'
import { geoFiles } from './geo/geoFiles.ts'
import { makeGeography, type Outlines } from './geo/geography.ts'
import { utf8 } from './tables/csv.ts'
import { makeTables } from './tables/makeTables.ts'
import { allSozialraumRows, parentRows, todaysRows } from './tables/rows.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** All files by their path in the atlas folder. */
export function makeDemo(): Map<string, Uint8Array> {
  const outlines = JSON.parse(readFileSync(join(here, 'outlines.geojson'), 'utf8')) as Outlines
  const geography = makeGeography(outlines)
  const areas = drawFigures(geography)
  const sozialraeume = allSozialraumRows(areas)
  const quarterOutlines = new Map(
    geography.lebensraeume.features.map((f) => [
      f.properties.id,
      { name: f.properties.name, km2: squareKilometres(f) },
    ]),
  )
  const tables = makeTables({
    sozialraeume,
    today: todaysRows(areas),
    quarters: lebensraumRows(sozialraeume, quarterOutlines),
    parents: parentRows(sozialraeume),
  })
  const outlinesAsFiles = geoFiles(geography).map(([path, text]) => [path, utf8(text)] as const)
  return new Map([...outlinesAsFiles, ...tables])
}

function writeDemo(): void {
  const folder = dirname(here)
  for (const made of ['geo', 'data']) rmSync(join(folder, made), { recursive: true, force: true })
  for (const [path, bytes] of makeDemo()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
    console.log(`${path}  ${bytes.length} bytes`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeDemo()
