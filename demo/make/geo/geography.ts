// All outlines of the demo: real municipalities, invented neighbourhoods and quarters inside them.
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import {
  divided,
  municipalities,
  regionKey,
  regionName,
  sozialraumKey,
  type Municipality,
} from '../areas.data.ts'
import { lebensraeume, lebensraumKey } from '../lebensraeume.data.ts'
import { chanceOf } from '../random.ts'
import { bentCells, relaxSeeds } from './cells.ts'
import { cut, giveAwayFragments } from './clip.ts'
import { makeDissolver, type Area, type Areas, type Piece } from './dissolve.ts'
import { nodeBorders, snapShapes } from './nodeBorders.ts'
import { mapShape, shapeArea, toDegrees, toPlane, type Point, type Shape } from './plane.ts'
import { boxOf, drawSeeds, gridInside } from './sample.ts'
import { makeWarp } from './warp.ts'

export type Outlines = FeatureCollection<Polygon | MultiPolygon, { AGS: string; GEN: string }>

export interface Geography {
  readonly region: Areas
  readonly gemeinden: Areas
  /** Before A 11 was divided. */
  readonly sozialraeume2015: Areas
  readonly sozialraeume2019: Areas
  readonly lebensraeume: Areas
}

const onGrid = (p: Point) => toPlane(toDegrees(p))

function divide(
  outline: Shape,
  seeds: readonly Point[],
  warp: (p: Point) => Point,
  spacing: number,
): Shape[] {
  const cells = bentCells(seeds, boxOf(outline), warp, spacing)
  return giveAwayFragments(cells.map((cell) => cut(cell, outline)))
}

function divideMunicipality(outline: Shape, { areas }: Municipality): Shape[] {
  const seeds = relaxSeeds(
    areas.map((a) => toPlane(a.seed)),
    gridInside(outline),
    1,
  )
  return divide(outline, seeds, makeWarp('Sozialräume'), 0.14)
}

/** Lebensräume of one Sozialraum: seeds drawn near its houses, then evened out. */
function divideSozialraum(outline: Shape, name: string, count: number, centre: Point): Shape[] {
  const inside = gridInside(outline, 50)
  const reach = 0.35 * Math.sqrt(shapeArea(outline))
  const seeds = drawSeeds(chanceOf(`Lebensräume ${name}`), inside, count, centre, reach)
  return divide(outline, relaxSeeds(seeds, inside, 4), makeWarp('Lebensräume', 0.5), 0.11)
}

const aachen = '05334002'
const label = (m: Municipality, code: string, name: string) => `${m.letters} ${code} ${name}`

export function makeGeography(outlines: Outlines): Geography {
  const pieces: Piece[] = []
  const sozialraeume: Area[] = []
  const quarters: Area[] = []
  for (const municipality of municipalities) {
    const outline = outlines.features.find((f) => f.properties.AGS === municipality.ags)
    if (!outline) throw new Error(`no outline for ${municipality.ags}`)
    const { geometry } = outline
    const rings = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const shape = mapShape(rings as unknown as Shape, toPlane)
    const cells = divideMunicipality(shape, municipality)
    municipality.areas.forEach((a, i) => {
      const cell = cells[i] ?? []
      const id = sozialraumKey(municipality.ags, a.code)
      const inner = municipality.ags === aachen ? (lebensraeume[a.code] ?? []) : []
      const parts: Piece[] = inner.length
        ? divideSozialraum(cell, id, inner.length, toPlane(a.seed)).map((shape, n) => ({
            id: lebensraumKey(id, n + 1),
            shape,
          }))
        : [{ id, shape: cell }]
      pieces.push(...parts)
      inner.forEach((name, n) => {
        const key = lebensraumKey(id, n + 1)
        quarters.push({
          id: key,
          name: `${municipality.letters} ${a.code}.${n + 1} ${name}`,
          parent: id,
          pieces: [key],
        })
      })
      sozialraeume.push({
        id,
        name: label(municipality, a.code, a.name),
        parent: municipality.ags,
        pieces: parts.map((p) => p.id),
      })
    })
  }
  const snapped = snapShapes(
    pieces.map((p) => p.shape),
    onGrid,
  )
  const noded = nodeBorders(snapped)
  const dissolve = makeDissolver(pieces.map((p, i) => ({ id: p.id, shape: noded[i] ?? [] })))
  return {
    region: dissolve([{ id: regionKey, name: regionName, pieces: pieces.map((p) => p.id) }]),
    gemeinden: dissolve(municipalities.map((m) => municipalityArea(m, sozialraeume))),
    sozialraeume2015: dissolve(beforeDivision(sozialraeume)),
    sozialraeume2019: dissolve(sozialraeume),
    lebensraeume: dissolve(quarters),
  }
}

const municipalityArea = (m: Municipality, sozialraeume: readonly Area[]): Area => ({
  id: m.ags,
  name: m.name,
  parent: regionKey,
  pieces: sozialraeume.filter((s) => s.parent === m.ags).flatMap((s) => s.pieces),
})

function beforeDivision(sozialraeume: readonly Area[]): Area[] {
  const isPart = (a: Area) => (divided.parts as readonly string[]).includes(a.id)
  const parts = sozialraeume.filter(isPart)
  const whole: Area = {
    id: divided.before.key,
    name: divided.before.label,
    parent: parts[0]?.parent ?? '',
    pieces: parts.flatMap((p) => p.pieces),
  }
  return sozialraeume.flatMap((a) => (a.id === divided.parts[0] ? [whole] : isPart(a) ? [] : [a]))
}
