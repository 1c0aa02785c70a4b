import { describe, expect, it } from 'vitest'
import type { AreaFigures, AreaRow, PaintSlot } from '../core/scene/scene.ts'
import { makeMapPicture } from './makeMapPicture.ts'
import { sampleManifest } from '../testing/sampleManifest.data.ts'
import { gridOutlines } from './outlines/sampleOutlines.ts'

const outlines = gridOutlines({ columns: 3, rows: 1 })
const one: PaintSlot = { kind: 'class', index: 0, color: '#aaaaaa', pattern: 'none', lower: 0, upper: 1 }
const missing: PaintSlot = { kind: 'absent', status: 'missing', color: '#bbbbbb', pattern: 'none' }

const [indicator] = sampleManifest.indicators
if (!indicator) throw new Error('the sample has no indicator')

const row = (id: string, slot: number): AreaRow => ({
  id,
  name: id,
  slot,
  cell: { kind: 'number', value: 1 },
  mapped: { kind: 'number', value: 1 },
})
const scene = (slots: readonly PaintSlot[], rows: readonly AreaRow[], chosen: readonly AreaRow[] = []) => ({
  slots,
  rowById: new Map(rows.map((r) => [r.id, r])),
  chosen: chosen.map((r): AreaFigures => ({ row: r, series: [] })),
  mode: { kind: 'value' } as const,
  indicator,
})

describe('makeMapPicture', () => {
  it('paints each area with the slot of its row, whatever the order', () => {
    const rows = [row('0002', 0), row('0000', 1), row('0001', 0)]
    const picture = makeMapPicture(scene([one, missing], rows, [row('0002', 0)]), outlines)
    expect([...picture.slotByArea]).toEqual([1, 0, 0])
    expect(picture.slots).toHaveLength(2)
    expect(picture.chosen).toEqual(['0002'])
    expect(picture.outlines).toBe(outlines)
  })

  it('paints an area without a row as missing, in the scene’s own way', () => {
    const picture = makeMapPicture(scene([one, missing], [row('0000', 0), row('9999', 0)]), outlines)
    expect([...picture.slotByArea]).toEqual([0, 1, 1])
    expect(picture.slots[1]).toBe(missing)
  })

  it('adds a slot for it where the scene has none', () => {
    const picture = makeMapPicture(scene([one], [row('0000', 0)]), outlines)
    expect([...picture.slotByArea]).toEqual([0, 1, 1])
    expect(picture.slots[1]).toMatchObject({ kind: 'absent', status: 'missing', pattern: 'none' })
  })

  it('leaves chosen areas of other levels away, whose keys may be the same', () => {
    const shown = scene([one], [row('0000', 0)])
    const level = { id: 'kreis', name: { de: 'Kreis' }, plural: { de: 'Kreise' }, editions: [] }
    const chosen: AreaFigures[] = [
      { row: row('0001', 0), level, series: [] },
      { row: row('0002', 0), series: [] },
    ]
    expect(makeMapPicture({ ...shown, chosen }, outlines).chosen).toEqual(['0002'])
  })

  it('says which areas one outline runs around', () => {
    const shown = scene([one], [row('0000', 0)])
    expect(makeMapPicture(shown, outlines)).not.toHaveProperty('combined')
    const combined = {
      kind: 'refused',
      reason: 'withheld',
      because: [],
      ids: ['0001', '0002'],
      names: [],
    } as const
    expect(makeMapPicture({ ...shown, combined }, outlines).combined).toEqual(['0001', '0002'])
  })

  it('has room for a colour for each value', () => {
    const many = Array.from({ length: 300 }, () => one)
    const picture = makeMapPicture(scene(many, [row('0000', 299)]), outlines)
    expect([...picture.slotByArea]).toEqual([299, 300, 300])
    expect(picture.slots).toHaveLength(301)
  })
})
