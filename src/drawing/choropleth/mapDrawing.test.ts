import { describe, expect, test } from 'vitest'
import { gridAreas, topologyOf } from '../../map/outlines/sampleOutlines.ts'
import { makeMapOutlines } from '../../map/makeMapOutlines.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { sceneOutlines } from '../../testing/sceneOutlines.ts'
import type { Drawing, PathMark } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { mapDrawing, type MapOptions } from './mapDrawing.ts'
import { simplify } from './simplify.ts'

type Patch = Parameters<typeof sampleScene>[0]

const size = { width: 400, height: 300 }
function draw(patch: Patch = {}, options: MapOptions = {}) {
  const scene = sampleScene(patch)
  return { scene, drawing: mapDrawing(scene, sceneOutlines(scene), size, scene.view.language, options) }
}
const areasOf = ({ marks }: Drawing) =>
  marks.filter((mark): mark is PathMark => mark.kind === 'path' && mark.name !== undefined)
const textsOf = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

describe('mapDrawing', () => {
  test('every area is one path in its slot’s colour and hatch; the counts are the legend’s', () => {
    const { scene, drawing } = draw()
    const areas = areasOf(drawing)
    expect(areas).toHaveLength(12)
    for (const { id, name, slot } of scene.rows) {
      const { color, pattern } = scene.slots[slot] ?? { color: '', pattern: 'none' }
      const area = areas.find((one) => one.name?.startsWith(`${name}:`))
      expect([id, area?.fill, area?.hatch ?? 'none']).toEqual([id, color, pattern])
    }
    const counted = scene.slots.map(
      ({ color, pattern }) =>
        areas.filter(({ fill, hatch = 'none' }) => fill === color && hatch === pattern).length,
    )
    expect(counted).toEqual(scene.legend.counts)
  })

  test('names tell the value or why there is none, in both languages', () => {
    const named = (patch: Patch) =>
      areasOf(draw(patch).drawing).map(({ name }) => name?.replaceAll('\u00a0', ' '))
    expect(named({})).toEqual(expect.arrayContaining(['Jettingen: 33,0 %', 'Eichen: geheim zu halten']))
    expect(named({ language: 'en' })).toEqual(
      expect.arrayContaining(['Jettingen: 33.0%', 'Eichen: confidential']),
    )
  })

  test('title and description are those of the map', () => {
    const { drawing } = draw()
    expect(drawing.title).toMatch(/^Kinderarmut.*12 Orte$/)
    expect(drawing.description).toContain('Karte')
  })

  test('one chosen area bears the accent, several colour and shape', () => {
    const one = draw({ areas: ['K1-1'] }).drawing.marks
    expect(one.filter((mark) => 'stroke' in mark && mark.stroke === inks.chosen)).toHaveLength(1)
    expect(one.some((mark) => 'fill' in mark && mark.fill === inks.chosen)).toBe(false)
    const several = draw({ areas: ['K1-1', 'K3-1'] }).drawing.marks
    expect(several.filter((mark) => 'fill' in mark && mark.fill === inks.chosen)).toMatchObject([
      { kind: 'circle' },
    ])
    expect(several.filter((mark) => 'fill' in mark && mark.fill === '#1c4a80' && mark.stroke)).toMatchObject([
      { kind: 'path' },
    ])
  })

  test('combined areas have one dashed outline', () => {
    const { scene, drawing } = draw({ combined: ['K1-1', 'K1-2'] })
    expect(scene.combined).toBeDefined()
    expect(drawing.marks.filter((mark) => mark.kind === 'path' && mark.dash)).toHaveLength(1)
  })

  test('outcomes are told by shapes too, circles stand for counts', () => {
    const { scene, drawing } = draw({ mode: 'reference' })
    const told = scene.rows.filter(({ outcome }) => outcome === 'higher' || outcome === 'lower')
    expect(told.length).toBeGreaterThan(0)
    expect(drawing.marks.filter((mark) => 'fill' in mark && mark.fill === inks.ink)).toHaveLength(told.length)
    expect(
      draw({ mode: 'circles' }).drawing.marks.some((mark) => mark.kind === 'circle' && mark.opacity),
    ).toBe(true)
  })

  test('names with halo and a scale, unless they are not wished', () => {
    expect(textsOf(draw().drawing).at(-1)).toMatch(/^\d+ km$/)
    expect(draw().drawing.marks.some((mark) => mark.kind === 'text' && mark.halo)).toBe(true)
    expect(textsOf(draw({}, { withoutNames: true, withoutScale: true }).drawing)).toEqual([])
  })

  test('a name stands below a shape at its place, so that neither hides the other', () => {
    const heightsIn = (patch: Patch) =>
      new Map(
        draw(patch).drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [[mark.text, mark.at[1]]] : [])),
      )
    const [plain, shaped] = [heightsIn({}), heightsIn({ mode: 'reference' })]
    const lower = [...shaped].filter(([name, y]) => y > (plain.get(name) ?? y) + 5)
    expect(lower.length).toBeGreaterThan(0)
  })

  test('around some areas: they fill the picture, nothing reaches beyond it', () => {
    const whole = areasOf(draw({ areas: ['K1-1'] }).drawing)
    const part = areasOf(draw({ areas: ['K1-1'] }, { around: ['K1-1'] }).drawing)
    const extent = (d = '') => {
      const xs = (d.match(/-?[\d.]+/g) ?? []).filter((_, i) => i % 2 === 0).map(Number)
      return Math.max(...xs) - Math.min(...xs)
    }
    const own = (areas: readonly PathMark[]) => areas.find(({ name }) => name?.startsWith('Altenau'))?.d
    expect(extent(own(part))).toBeGreaterThan(2 * extent(own(whole)))
    const numbers = part.flatMap(({ d }) => (d.match(/-?[\d.]+/g) ?? []).map(Number))
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThanOrEqual(400)
  })

  test('11,000 areas: each is drawn, though smaller than it could be seen, and weighs little', () => {
    const outlines = makeMapOutlines('ort.2020', topologyOf(gridAreas({ columns: 110, rows: 100 })))
    const drawing = mapDrawing(sampleScene(), outlines, { width: 500, height: 400 }, 'de')
    const areas = drawing.marks.filter(
      (mark) => mark.kind === 'path' && mark.fill !== undefined && !mark.stroke,
    )
    expect(areas).toHaveLength(11_000)
    expect(JSON.stringify(areas).length / 11_000).toBeLessThan(120)
    // One of many maps: a path a colour, with the same shapes.
    const merged = mapDrawing(sampleScene(), outlines, { width: 500, height: 400 }, 'de', {
      isOneOfMany: true,
    })
    const fills = merged.marks.flatMap((mark) =>
      mark.kind === 'path' && mark.fill && !mark.stroke ? [mark.d] : [],
    )
    expect(fills.length).toBeLessThan(20)
    expect(fills.join('').split('M')).toHaveLength(11_001)
  })
})

test('simplify keeps corners and ends, and leaves out what lies on the way', () => {
  const simplified = (...places: readonly number[]) => {
    const line = Float64Array.from(places)
    return [...line.subarray(0, 2 * simplify(line, places.length / 2, 0.3))]
  }
  expect(simplified(0, 0, 5, 0.1, 10, 0, 10, 10)).toEqual([0, 0, 10, 0, 10, 10])
  expect(simplified(0, 0, 5, 3, 0, 0)).toHaveLength(6)
  expect(simplified()).toEqual([])
})
