// Shapefiles, zipped or loose. shpjs reads records and attributes; which ring is a hole is decided in shapefileRings.ts,
// because shpjs drops rings that fit nowhere and goes by boxes.
import { unzipSync, type Unzipped } from 'fflate'
import { parseDbf, parseShp } from 'shpjs'
import type { AtlasEdition } from '../../atlas/atlas.ts'
import type { AtlasFolder } from '../../folder.ts'
import type { Findings, Problem } from '../../problem.ts'
import { geometryError, listed, reasonOf } from '../geometryProblem.ts'
import { codePageOf } from './codePage.ts'
import { columnsOf, type RawLayer } from './rawLayer.ts'
import { asLines, polygonsOfRings } from './shapefileRings.ts'

/** The files of one shapefile; `name` as it shall stand in problems, without ending. */
interface Parts {
  readonly name: string
  readonly shp: Uint8Array
  readonly dbf: Uint8Array | undefined
  readonly prj: Uint8Array | undefined
  readonly cpg: Uint8Array | undefined
}

export async function readLooseShapefile(
  folder: AtlasFolder,
  shp: Uint8Array,
  edition: AtlasEdition,
): Promise<Findings<RawLayer>> {
  const name = edition.file.replace(/\.[^./]*$/, '')
  const beside = async (ending: string) =>
    (await folder.read(`${name}.${ending}`)) ?? (await folder.read(`${name}.${ending.toUpperCase()}`))
  const [dbf, prj, cpg] = [await beside('dbf'), await beside('prj'), await beside('cpg')]
  return read({ name, shp, dbf, prj, cpg }, edition, (ending) => `${name}.${ending}`)
}

export function readZippedShapefile(bytes: Uint8Array, edition: AtlasEdition): Findings<RawLayer> {
  const { file, layer } = edition
  let entries: Unzipped
  try {
    entries = unzipSync(bytes, { filter: ({ name }) => isPart.test(name) && !name.startsWith('__MACOSX') })
  } catch (error) {
    return {
      problems: [
        geometryError(file, 'geometry-unreadable', `${file} cannot be unpacked: ${reasonOf(error)}.`),
      ],
    }
  }
  const paths = Object.keys(entries).filter((path) => /\.shp$/i.test(path))
  const wanted = layer === undefined ? paths : paths.filter((path) => baseName(path) === layer)
  const path = wanted.length === 1 ? wanted[0] : undefined
  const shp = path === undefined ? undefined : entries[path]
  if (path === undefined || !shp) return { problems: [layerProblem(edition, paths.map(baseName))] }
  const stem = path.slice(0, -4).toLowerCase()
  const part = (ending: string) =>
    Object.entries(entries).find(([name]) => name.toLowerCase() === `${stem}.${ending}`)?.[1]
  const parts = { name: path.slice(0, -4), shp, dbf: part('dbf'), prj: part('prj'), cpg: part('cpg') }
  return read(parts, edition, () => file)
}

const isPart = /\.(shp|dbf|prj|cpg)$/i
const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1, -4)

function layerProblem({ file, layer }: AtlasEdition, names: readonly string[]): Problem {
  if (names.length === 0)
    return geometryError(file, 'geometry-unreadable', `${file} holds no .shp.`, {
      hint: 'Zip .shp, .dbf, .prj and .cpg.',
    })
  const message = layer ? `${file} has no one layer "${layer}".` : `${file} holds several shapefiles.`
  return geometryError(file, 'layer-missing', message, { hint: `Set layer: to one of ${listed(names)}.` })
}

/** `placeOf` names the file of a part in problems: the part itself, or the archive that holds it. */
function read(parts: Parts, edition: AtlasEdition, placeOf: (ending: string) => string): Findings<RawLayer> {
  const { shp, dbf, prj, cpg } = parts
  if (!dbf) {
    const message = `${parts.name}.dbf is missing: the areas have no keys and no names.`
    return { problems: [geometryError(placeOf('dbf'), 'file-missing', message, { exit: 3 })] }
  }
  const page = codePageOf(dbf, cpg, edition.encoding, placeOf)
  if (page.result === undefined) return { problems: page.problems }
  const unreadable = (why: string): Findings<RawLayer> => ({
    problems: [...page.problems, geometryError(placeOf('shp'), 'geometry-unreadable', why)],
  })
  if (isCutShort(shp)) return unreadable(`${parts.name}.shp is shorter than its head says, or has none.`)
  try {
    const shapes = parseShp(asLines(shp))
    const rows = parseDbf(dbf, page.result)
    if (shapes.length !== rows.length)
      return unreadable(`${parts.name}: ${shapes.length} outlines in .shp, but ${rows.length} rows in .dbf.`)
    const areas = shapes.map((shape, i) => ({ properties: rows[i] ?? {}, geometry: polygonsOfRings(shape) }))
    const system = prj
      ? ({ kind: 'wkt', text: new TextDecoder().decode(prj), place: placeOf('prj') } as const)
      : ({ kind: 'unstated' } as const)
    return { result: { areas, columns: columnsOf(areas), system }, problems: page.problems }
  } catch (error) {
    return unreadable(`${parts.name} is no readable shapefile: ${reasonOf(error)}.`)
  }
}

/** Bytes 24 to 27 of the head: the file's length in 16-bit words, big-endian. */
function isCutShort(shp: Uint8Array): boolean {
  if (shp.byteLength < 100) return true
  return new DataView(shp.buffer, shp.byteOffset).getInt32(24) * 2 > shp.byteLength
}
