// From the coordinates of a file to degrees on WGS 84, by declaration, else by what the file says, else as they are.
import proj4, { type Converter } from 'proj4'
import type { Findings, Problem } from '../../problem.ts'
import { geometryError, listed, reasonOf } from '../geometryProblem.ts'
import type { StatedSystem } from '../formats/rawLayer.ts'
import type { Box } from '../shape/boxOf.ts'
import { datumShifts, systems, type KnownSystem } from './systems.data.ts'

export interface Projection {
  /** As it stands in messages: `EPSG:25832` or the name in the .prj. */
  readonly name: string
  readonly kind: 'degrees' | 'plane'
  readonly use: Box
  /** [x or longitude, y or latitude] → [longitude, latitude]. The same input gives the same output, to the last bit. */
  readonly toDegrees: (x: number, y: number) => readonly [number, number]
}

const world: Box = [-180, -90, 180, 90]

const wgs84: Projection = { name: 'WGS 84', kind: 'degrees', use: world, toDegrees: (x, y) => [x, y] }

/** `EPSG:25832`, `25832`, `urn:ogc:def:crs:EPSG::25832`, `…/def/crs/EPSG/0/25832`, `CRS84`. */
export function systemOf(name: string): KnownSystem | undefined {
  const text = name.trim()
  if (/\bCRS:?84$/i.test(text)) return systems.find((system) => system.code === 4326)
  const code = /^(?:epsg:|.*\bepsg[:/][\d.]*[:/])?(\d{4,5})$/i.exec(text)?.[1]
  return systems.find((system) => String(system.code) === code)
}

export function projectionOfSystem(system: KnownSystem): Projection {
  const { proj, use } = system
  const name = `EPSG:${system.code}`
  if (proj === undefined) return { ...wgs84, name }
  return {
    name,
    kind: proj.startsWith('+proj=longlat') ? 'degrees' : 'plane',
    use,
    toDegrees: inverseOf(proj),
  }
}

function inverseOf(definition: string): Projection['toDegrees'] {
  const { inverse } = proj4(definition)
  return (x, y) => inverse<[number, number]>([x, y])
}

/** `file` is the geometry file, which names a declaration in problems. */
export function projectionOf(
  declared: string | undefined,
  stated: StatedSystem,
  file: string,
): Findings<Projection> {
  if (declared !== undefined) return named(declared, file, `crs: ${declared}`)
  if (stated.kind === 'name') return named(stated.name, stated.place, `the coordinate system ${stated.name}`)
  if (stated.kind === 'wkt') return described(stated.text, stated.place)
  return { result: wgs84, problems: [] }
}

function named(name: string, file: string, what: string): Findings<Projection> {
  const system = systemOf(name)
  if (system) return { result: projectionOfSystem(system), problems: [] }
  if (/^\s*\+proj=|\[/.test(name)) return described(name, file)
  return { problems: [notUnderstood(file, what, name)] }
}

function notUnderstood(file: string, what: string, value: string, why?: string): Problem {
  const codes = listed(
    systems.map(({ code }) => String(code)),
    40,
  )
  return geometryError(file, 'crs-unknown', `${file}: ${what} is not understood${why ? `: ${why}` : ''}.`, {
    value: value.slice(0, 80),
    hint: `Set crs: to one of EPSG:${codes}, or export the file in one of them.`,
    exit: 2,
  })
}

/** A .prj text or a proj4 string, read as it says: its name may say something else than its parameters. */
function described(text: string, file: string): Findings<Projection> {
  const definition = withDatumShift(text.trim())
  const name = /^\s*\w+\s*\[\s*"([^"]*)"/.exec(text)?.[1] ?? text
  try {
    const converter: Converter & { oProj?: { projName?: string } } = proj4(definition)
    const refusal = refusalOf(definition)
    if (refusal) return { problems: [notUnderstood(file, 'its coordinate system', name, refusal)] }
    const kind = /longlat/i.test(converter.oProj?.projName ?? '') ? 'degrees' : 'plane'
    const toDegrees = (x: number, y: number) => converter.inverse<[number, number]>([x, y])
    return { result: { name, kind, use: world, toDegrees }, problems: [] }
  } catch (error) {
    return { problems: [notUnderstood(file, 'its coordinate system', name, reasonOf(error))] }
  }
}

const datumName = (wkt: string) =>
  (/\bDATUM\s*\[\s*"(?:D_)?([^"]*)"/i.exec(wkt)?.[1] ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '')

function withDatumShift(wkt: string): string {
  const shift = datumShifts[datumName(wkt)]
  if (shift === undefined || /TOWGS84/i.test(wkt)) return wkt
  return wkt.replace(/(\bDATUM\s*\[\s*"[^"]*"\s*,\s*SPHEROID\s*\[[^\]]*\])/i, `$1,TOWGS84[${shift}]`)
}

/** An ellipsoid other than that of WGS 84 without a shift would lie a hundred metres off: better no map than that one. */
function refusalOf(definition: string): string | undefined {
  if (!definition.includes('[') || /TOWGS84/i.test(definition)) return undefined
  const axis = Number(/\b(?:SPHEROID|ELLIPSOID)\s*\[\s*"[^"]*"\s*,\s*([\d.]+)/i.exec(definition)?.[1])
  if (Math.abs(axis - 6378137) < 1) return undefined
  return `how the datum ${datumName(definition)} lies to WGS 84 is not known`
}
