// Whether the coordinates of a file can be what its coordinate system says, before anything is computed from them.
import type { Geometry } from 'geojson'
import type { Problem } from '../../problem.ts'
import { geometryError, geometryWarning } from '../geometryProblem.ts'
import type { RawArea } from '../formats/rawLayer.ts'
import { projectionOfSystem, type Projection } from './projection.ts'
import type { Box } from '../shape/boxOf.ts'
import { systems } from './systems.data.ts'

/** A box of coordinates in the units of the file; undefined where there are none. */
export function boxOfLayer(areas: readonly RawArea[]): Box | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  const visit = (part: unknown): void => {
    if (!Array.isArray(part)) return
    const [x, y] = part as unknown[]
    if (typeof x !== 'number' || typeof y !== 'number') return part.forEach(visit)
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  const visitGeometry = (geometry: Geometry | null): void => {
    if (geometry?.type === 'GeometryCollection') geometry.geometries.forEach(visitGeometry)
    else visit(geometry?.coordinates)
  }
  for (const area of areas) visitGeometry(area.geometry)
  return west <= east && south <= north ? [west, south, east, north] : undefined
}

const isInDegrees = ([west, south, east, north]: Box) =>
  west >= -180 && east <= 180 && south >= -90 && north <= 90

/** Systems are used beyond their zone, but not by far: degrees of longitude and latitude. */
const margin = 8

const isWithin = ([x, y]: readonly [number, number], [west, south, east, north]: Box, by: number) =>
  x >= west - by && x <= east + by && y >= south - by && y <= north + by

const centre = ([west, south, east, north]: Box) => [(west + east) / 2, (south + north) / 2] as const

const place = ([x, y]: readonly [number, number]) =>
  `${Math.abs(x).toFixed(2)}° ${x < 0 ? 'W' : 'E'}, ${Math.abs(y).toFixed(2)}° ${y < 0 ? 'S' : 'N'}`

/**
 * Plane systems in whose area of use the box lies, those that meet `near` first: boxes of other editions, in degrees.
 * Systems that put it all over the world (Web Mercator) only where no other fits.
 */
function fittingSystems(box: Box, near: readonly Box[]): { name: string; at: readonly [number, number] }[] {
  const fits = systems
    .filter((system) => system.proj !== undefined && !system.proj.startsWith('+proj=longlat'))
    .map((system) => {
      const at = projectionOfSystem(system).toDegrees(...centre(box))
      const isNear = near.some((other) => isWithin(at, other, 0.2))
      return { name: `EPSG:${system.code}`, at, isNear, isLocal: system.code !== 3857, use: system.use }
    })
    .filter(({ at, use }) => isWithin(at, use, 0))
  const best = fits.filter((fit) => fit.isNear)
  if (best.length > 0) return best
  const local = fits.filter((fit) => fit.isLocal)
  return local.length > 0 ? local : fits
}

/** Systems that put the areas at the same place are one guess: ETRS89 and WGS 84 hardly differ. */
function guess(box: Box, near: readonly Box[]): string {
  const byPlace = new Map(
    fittingSystems(box, near)
      .toReversed()
      .map(({ name, at }) => [place(at), name]),
  )
  return [...byPlace]
    .toReversed()
    .slice(0, 4)
    .map(([where, name]) => `${name} (${where})`)
    .join(', ')
}

export function checkCoordinates(
  box: Box,
  projection: Projection,
  file: string,
  near: readonly Box[],
): Problem | undefined {
  const { name, kind, use, toDegrees } = projection
  const corner = `${box[0]}, ${box[1]}`
  if (kind === 'degrees' && !isInDegrees(box)) {
    const fits = guess(box, near)
    return geometryError(
      file,
      'crs-not-degrees',
      `${file}: coordinates such as ${corner} are no degrees, as ${name} would have them.`,
      {
        value: corner,
        hint: fits ? `They would fit crs: ${fits}.` : 'Set crs: to the coordinate system of the file.',
      },
    )
  }
  if (kind === 'plane' && isInDegrees(box))
    return geometryError(
      file,
      'crs-degrees',
      `${file}: coordinates such as ${corner} are degrees, not metres as ${name} would have them.`,
      {
        value: corner,
        hint: 'Set crs: "EPSG:4326", or leave it out.',
      },
    )
  const at = toDegrees(...centre(box))
  if (isWithin(at, use, margin)) return undefined
  const where = at.every(Number.isFinite) ? `at ${place(at)}` : 'nowhere'
  const fits = guess(box, near)
  return geometryError(
    file,
    'crs-implausible',
    `${file}: read as ${name} its areas lie ${where}, far from where that system is used.`,
    {
      value: corner,
      hint: fits ? `They would fit crs: ${fits}.` : 'Check crs: and the order of the axes.',
    },
  )
}

/** Metres on the ground between two places, good enough to tell metres from kilometres. */
function metresBetween(a: readonly [number, number], b: readonly [number, number]): number {
  const perDegree = 111_320
  const dx = (a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180)
  return Math.hypot(dx, a[1] - b[1]) * perDegree
}

/** The declaration wins over the file; where they put the areas elsewhere, that is worth a word. */
export function checkDeclaration(
  box: Box,
  used: Projection,
  stated: Projection,
  file: string,
): Problem | undefined {
  const apart = metresBetween(used.toDegrees(...centre(box)), stated.toDegrees(...centre(box)))
  if (apart < 100) return undefined
  const distance = Number.isFinite(apart) ? `${Math.round(apart / 100) / 10} km apart` : 'somewhere else'
  return geometryWarning(
    file,
    'crs-contradiction',
    `${file} says ${stated.name}, declared is ${used.name}: ${distance}.`,
    {
      value: used.name,
      hint: 'The declaration is used. Remove crs: if the file is right.',
    },
  )
}
