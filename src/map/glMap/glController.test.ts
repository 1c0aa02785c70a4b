import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PaintSlot } from '../../core/scene/scene.ts'
import type { MapOutlines, MapPicture } from '../mapPicture.ts'
import { gridOutlines } from '../outlines/sampleOutlines.ts'
import { createGlController, type GlTarget } from './glController.ts'

const slots: readonly PaintSlot[] = [
  { kind: 'class', index: 0, color: '#aaaaaa', pattern: 'none', lower: 0, upper: 1 },
  { kind: 'class', index: 1, color: '#333333', pattern: 'dots', lower: 1, upper: 2 },
  { kind: 'absent', status: 'withheld', color: '#ffffff', pattern: 'diagonal' },
  { kind: 'absent', status: 'pending', color: '#ffffff', pattern: 'none' },
]
const outlines = gridOutlines({ columns: 2, rows: 2 })

const picture = (slotByArea: number[], over: Partial<MapPicture> = {}): MapPicture => ({
  outlines,
  slots,
  slotByArea: Uint8Array.from(slotByArea),
  chosen: [],
  ...over,
})

/** A map that remembers what it was told, as MapLibre does, by key. */
function fakeMap() {
  const states = new Map<string, unknown>()
  const target = {
    setFeatureState: vi.fn<GlTarget['setFeatureState']>(({ id }, state) => void states.set(id, state)),
    removeFeatureState: vi.fn<GlTarget['removeFeatureState']>(() => states.clear()),
    setData: vi.fn<GlTarget['setData']>(),
    addPattern: vi.fn<GlTarget['addPattern']>(),
  }
  return { ...target, states }
}

describe('createGlController', () => {
  let map: ReturnType<typeof fakeMap>
  beforeEach(() => {
    map = fakeMap()
  })
  const toldTo = () => map.setFeatureState.mock.calls.map(([{ id }]) => id)

  it('tells of every area at first, by its key as text', () => {
    const controller = createGlController(map, outlines)
    expect(controller.show(picture([0, 1, 2, 3]))).toBe(4)
    expect(toldTo()).toEqual(['0000', '0001', '0100', '0101'])
    expect(map.states.get('0100')).toEqual({ color: '#ffffff', pattern: 'diagonal-dark' })
    expect(map.states.get('0101')).toEqual({ color: '#ffffff', pattern: '' })
  })

  it('afterwards tells only of areas that look different', () => {
    const controller = createGlController(map, outlines)
    controller.show(picture([0, 1, 2, 3]))
    map.setFeatureState.mockClear()
    expect(controller.show(picture([0, 0, 3, 3]))).toBe(2)
    expect(toldTo()).toEqual(['0001', '0100'])
    expect(controller.show(picture([0, 0, 3, 3], { chosen: ['0000'] }))).toBe(0)
    expect(map.setData).not.toHaveBeenCalled()
  })

  it('compares looks, not numbers of slots', () => {
    const controller = createGlController(map, outlines)
    controller.show(picture([0, 0, 0, 0]))
    map.setFeatureState.mockClear()
    const swapped = [slots[1], slots[0]].flatMap((slot) => slot ?? [])
    expect(controller.show(picture([1, 1, 1, 0], { slots: swapped }))).toBe(1)
    expect(toldTo()).toEqual(['0101'])
  })

  it('asks for the patterns that some area bears, in an ink that shows on its colour', () => {
    const controller = createGlController(map, outlines)
    controller.show(picture([0, 0, 3, 3]))
    expect(map.addPattern).not.toHaveBeenCalled()
    controller.show(picture([0, 1, 2, 3]))
    expect(map.addPattern.mock.calls).toEqual([
      ['dots', 'light'],
      ['diagonal', 'dark'],
    ])
    expect(map.states.get('0001')).toEqual({ color: '#333333', pattern: 'dots-light' })
  })

  it('tells everything again after the map has forgotten', () => {
    const controller = createGlController(map, outlines)
    controller.show(picture([0, 1, 2, 3]))
    map.states.clear()
    controller.forget()
    expect(controller.show(picture([0, 1, 2, 3]))).toBe(4)
    expect(map.states.size).toBe(4)
  })

  it('hands over other outlines once, without what was said of the old ones', () => {
    const controller = createGlController(map, outlines)
    controller.show(picture([0, 1, 2, 3]))
    const other: MapOutlines = gridOutlines({ columns: 3, rows: 1 })
    expect(controller.show(picture([0, 1, 2], { outlines: other }))).toBe(3)
    expect(map.removeFeatureState).toHaveBeenCalledOnce()
    expect(map.setData).toHaveBeenCalledOnce()
    expect(map.setData.mock.calls[0]?.[1].features).toHaveLength(3)
    expect([...map.states.keys()]).toEqual(['0000', '0001', '0002'])
    expect(controller.show(picture([1, 1, 2], { outlines: other }))).toBe(1)
    expect(map.setData).toHaveBeenCalledOnce()
  })
})
