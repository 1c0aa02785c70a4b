// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { screenTransform } from '../camera/camera.ts'
import { fitCamera } from '../camera/fitCamera.ts'
import { chosenOnMap } from '../chosenOnMap.ts'
import { fakeCanvases } from '../look/fakeCanvas.ts'
import { combinedDash, labelSize, markRadius, readMapLook } from '../look/mapLook.ts'
import type { MapPicture } from '../mapPicture.ts'
import { labelPlaceOf } from '../outlines/labelPlaces.ts'
import { labelPoint } from '../outlines/labelPoint.ts'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import type { MapFrame } from '../stage/painter.ts'
import { createMarkLayer } from './markLayer.ts'
import { createOverlay } from './overlay.ts'

const outlines = gridOutlines({ columns: 3, rows: 2 })
const size = { width: 300, height: 200 }
const camera = fitCamera(outlines.bbox, size, { top: 0, right: 0, bottom: 0, left: 0 }, 16)
const frame = (over: Partial<MapPicture> = {}, ratio = 1): MapFrame => ({
  picture: { outlines, slots: [], slotByArea: new Uint8Array(6), chosen: [], ...over },
  camera,
  size,
  ratio,
  isMoving: false,
})

let canvas: ReturnType<typeof fakeCanvases>
beforeEach(() => {
  canvas = fakeCanvases()
})
afterEach(() => canvas.restore())

const marks = (hasNames = false) =>
  createMarkLayer(document.createElement('div'), readMapLook(document.body), hasNames) ?? expect.unreachable()
const atOnce = (paint: () => boolean) => paint()
const named = (name: string) => canvas.calls.filter((call) => call.name === name)

describe('the outline of combined areas', () => {
  it('is one dashed ring on a white one around two neighbours', () => {
    marks()(frame({ combined: ['0000', '0001'] }), undefined)
    expect(named('stroke')).toHaveLength(2)
    expect(named('moveTo')).toHaveLength(2)
    // Six sides each: nothing is drawn between the two.
    expect(named('lineTo')).toHaveLength(2 * 6)
    expect(named('setLineDash').map(({ values }) => values[0])).toEqual([combinedDash, []])
  })

  it('has dashes as long on the screen at any number of device pixels', () => {
    marks()(frame({ combined: ['0000'] }, 2), undefined)
    expect(named('setLineDash')[0]?.values[0]).toEqual(combinedDash.map((length) => 2 * length))
  })

  it('is drawn around each of several islands, over the marks of chosen areas', () => {
    marks()(frame({ combined: ['0000', '0102'], chosen: ['0000'] }), '0001')
    // White, hovered and chosen with their casings, dashes.
    expect(named('stroke')).toHaveLength(1 + 2 + 2 + 1)
    const order = canvas.calls.map(({ name }) => name).filter((name) => /stroke|setLineDash/.test(name))
    expect(order.slice(-3)).toEqual(['setLineDash', 'stroke', 'setLineDash'])
  })

  it('is not there where nothing is combined, and no area is known', () => {
    marks()(frame(), undefined)
    marks()(frame({ combined: ['gone'] }), undefined)
    expect(named('stroke')).toEqual([])
    expect(named('setLineDash')).toEqual([])
  })

  it('comes and goes on the overlay that both painters share', () => {
    const host = document.createElement('div')
    const overlay = createOverlay(host, readMapLook(document.body))
    const isHidden = () => [...host.querySelectorAll('canvas')].map(({ hidden }) => hidden)
    overlay?.paint(frame(), undefined, atOnce)
    expect(named('setLineDash')).toEqual([])
    // Borders, symbols, marks, names.
    expect(isHidden()).toEqual([false, true, true, false])
    overlay?.paint(frame({ combined: ['0000'] }), undefined, atOnce)
    expect(isHidden()).toEqual([false, true, false, false])
    expect(named('setLineDash')).toHaveLength(2)
    canvas.calls.length = 0
    overlay?.paint(frame({ combined: ['0000'] }), undefined, atOnce)
    expect(canvas.calls).toEqual([])
    overlay?.paint(frame(), undefined, atOnce)
    expect(isHidden()).toEqual([false, true, true, false])
    expect(canvas.calls).toEqual([])
  })
})

describe('several chosen areas', () => {
  const chosen = ['0000', '0001', '0102']
  const isHere = () => true
  const strokes = () => named('stroke').length

  it('bear the marks of the charts at their label points, the first on top', () => {
    marks()(frame({ ...chosenOnMap(chosen, isHere) }), undefined)
    const places = named('translate').map(({ values }) => values)
    const at = (id: string) => {
      const place = labelPlaceOf(outlines, outlines.indexById.get(id) ?? -1) ?? expect.unreachable()
      const view = screenTransform(camera, size, 1)
      return [place.x * view.scale + view.dx, place.y * view.scale + view.dy]
    }
    expect(places).toEqual(chosen.toReversed().map(at))
    // Lines with their casings, and the rims of the marks.
    expect(strokes()).toBe(3 * 2 + 3)
    expect(named('fill')).toHaveLength(3)
  })

  it('keep the mark of their place among all, though some are of another level', () => {
    const here = chosenOnMap(chosen, (id) => id !== '0000')
    expect(here.chosen).toEqual(['0001', '0102'])
    expect(here.marks?.map(({ shape }) => shape)).toEqual(['square', 'triangle'])
  })

  it('one alone bears none: its outline says it', () => {
    marks()(frame({ ...chosenOnMap(['0001'], isHere) }), undefined)
    expect(named('translate')).toEqual([])
    expect(strokes()).toBe(2)
  })

  it('make room for a name that stands at the same point', () => {
    const at = outlines.areas[1]?.geometry && labelPoint(outlines.areas[1].geometry)?.at
    if (!at) expect.unreachable()
    const withName = { ...outlines, labels: [{ id: '0001', text: 'Mitte', at }] }
    marks(true)(frame({ outlines: withName, ...chosenOnMap(['0000', '0001'], isHere) }), undefined)
    const [moved, still] = named('translate').map(({ values }) => Number(values[1]))
    expect(Number(still) - Number(moved)).toBeGreaterThan(labelSize / 2)
  })

  it('stand beside a symbol that says what the area is, and on a circle', () => {
    const symbol = { id: '0001', radius: 5, fill: '#16202b', stroke: '#ffffff' } as const
    const across = (shape: 'up' | 'circle') => {
      canvas.calls.length = 0
      marks()(frame({ ...chosenOnMap(['0000', '0001'], isHere), symbols: [{ ...symbol, shape }] }), undefined)
      return Number(named('translate')[0]?.values[0])
    }
    expect(across('up') - across('circle')).toBeCloseTo(5 + markRadius + 2)
  })

  it('are painted anew where only the marks change', () => {
    const host = document.createElement('div')
    const overlay = createOverlay(host, readMapLook(document.body))
    overlay?.paint(frame({ ...chosenOnMap(chosen, (id) => id !== '0000') }), undefined, atOnce)
    canvas.calls.length = 0
    const both = chosenOnMap(chosen.slice(1), isHere)
    overlay?.paint(frame({ ...both }), undefined, atOnce)
    expect(named('translate')).toHaveLength(2)
    const symbols = [{ id: '0001', shape: 'up', radius: 5, stroke: '#ffffff' }] as const
    overlay?.paint(frame({ ...both, symbols }), undefined, atOnce)
    expect(named('translate')).toHaveLength(4)
    overlay?.paint(frame({ ...both, symbols }), undefined, atOnce)
    expect(named('translate')).toHaveLength(4)
  })
})
