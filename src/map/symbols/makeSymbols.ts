// What stands on the areas beyond their colour: circles for counts, shapes for outcomes (so that no outcome is told by colour
// alone), rings for outliers.
import type { AreaRow, Outcome, Scene } from '../../core/scene/scene.ts'
import type { MapOutlines, MapSymbol } from '../mapPicture.ts'
import { circleRadius } from './circleRadius.ts'

export type SymbolScene = Pick<Scene, 'rowById' | 'mode' | 'indicator'>

const ink = '#16202b'
const paper = '#ffffff'
/** Dark enough to be seen on any class's colour and light enough to let it be seen. */
export const circleFill = 'rgb(36 48 61 / 0.42)'
/** CSS pixels. */
const outcomeRadius = 5
const outlierRadius = 4

const shapes: Readonly<Record<Exclude<Outcome, 'similar'>, MapSymbol['shape']>> = {
  higher: 'up',
  lower: 'down',
  notComparable: 'cross',
}

function outcomeSymbol({ id, outcome }: AreaRow): MapSymbol | undefined {
  if (outcome === undefined || outcome === 'similar') return undefined
  const shape = shapes[outcome]
  const isLine = shape === 'cross'
  return {
    id,
    shape,
    radius: isLine ? outcomeRadius - 1 : outcomeRadius,
    stroke: isLine ? ink : paper,
    ...(!isLine && { fill: ink }),
  }
}

/** A high one is filled, a low one empty. */
const outlierSymbol = ({ id, outlier }: AreaRow): MapSymbol | undefined =>
  outlier && { id, shape: 'dot', radius: outlierRadius, stroke: ink, fill: outlier === 'high' ? ink : paper }

/** The count a circle stands for: the numerator, or a count itself. */
function countOf({ cell }: AreaRow, { indicator }: SymbolScene): number | undefined {
  if (cell.kind === 'absent') return undefined
  return indicator.kind === 'count' ? cell.value : cell.numerator
}

function circleSymbol(row: AreaRow, scene: SymbolScene, areas: number): MapSymbol | undefined {
  const count = countOf(row, scene)
  if (scene.mode.kind !== 'circles' || count === undefined) return undefined
  const radius = circleRadius(count, scene.mode.greatest, areas)
  return radius > 0 ? { id: row.id, shape: 'circle', radius, fill: circleFill, stroke: paper } : undefined
}

/** Undefined where there is none. What scope or filters leave out bears none. */
export function makeSymbols(scene: SymbolScene, outlines: MapOutlines): readonly MapSymbol[] | undefined {
  const symbols: MapSymbol[] = []
  for (const { properties } of outlines.areas) {
    const row = scene.rowById.get(properties.id)
    if (!row || row.isFiltered) continue
    const circle = circleSymbol(row, scene, outlines.areas.length)
    const outcome = outcomeSymbol(row)
    const outlier = outlierSymbol(row)
    if (circle) symbols.push(circle)
    if (outcome) symbols.push(outcome)
    if (outlier) symbols.push(outlier)
  }
  return symbols.length > 0 ? symbols : undefined
}
