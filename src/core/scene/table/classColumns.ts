// In which class the map paints an area, and where the limits of the classes come from. Areas that are left out are painted in
// none: counting the rows of a class gives the count of the legend.
import type { AreaRow, Legend, PaintSlot, Scene } from '../scene.ts'
import { limitsAt, type ClassLimits } from './cellTexts.ts'
import { constant, numbers, texts, type ColumnRule } from './tableColumn.ts'

const slotOf = ({ slots }: Scene, { slot }: AreaRow): PaintSlot | undefined => slots[slot]

/** `jenks:5`; limits that somebody set were computed from nothing. */
const methodOf = ({ method, breaks }: Pick<Legend, 'method' | 'breaks'>) =>
  method === 'unclassed' ? method : `${method}:${breaks.length + 1}`
const spanOf = ({ method, span }: Pick<Legend, 'method' | 'span'>) => {
  if (method === 'manual' || method === 'fixed') return ''
  return span === 'all' ? 'all periods' : 'this period'
}

export const originColumns = (made: Pick<Legend, 'breaks' | 'method' | 'span'>): readonly ColumnRule[] => [
  constant('class_method', methodOf(made)),
  constant('class_span', spanOf(made)),
]

/** From 1 in the order of the legend; exactly zero is 0 where it is a class of its own. */
function classNumber(slot: PaintSlot | undefined): number | undefined {
  if (slot?.kind === 'class') return slot.index + 1
  return slot?.kind === 'zero' ? 0 : undefined
}

function limitsOf(slot: PaintSlot | undefined, breaks: readonly number[]): ClassLimits | undefined {
  if (slot?.kind === 'class') return limitsAt(breaks, slot.index)
  return slot?.kind === 'zero' ? { lower: 0, upper: 0 } : undefined
}

function ofLimits(scene: Scene): readonly ColumnRule[] {
  const { legend } = scene
  // Shades that merge into each other are no classes.
  if (legend.method === 'unclassed') return originColumns(legend)
  return [
    numbers('class', (row) => classNumber(slotOf(scene, row)), 0),
    numbers('class_from', (row) => limitsOf(slotOf(scene, row), legend.breaks)?.lower),
    numbers('class_to', (row) => limitsOf(slotOf(scene, row), legend.breaks)?.upper),
    ...originColumns(legend),
  ]
}

const ofWords = (scene: Scene): ColumnRule =>
  texts('class', (row) => {
    const slot = slotOf(scene, row)
    if (slot?.kind === 'category') return slot.label
    return slot?.kind === 'outcome' ? slot.outcome : ''
  })

type Pair = Extract<PaintSlot, { kind: 'pair' }>

/** Both indicators' classes, each of three. */
function ofPairs(scene: Scene, breaks: readonly number[], secondBreaks: readonly number[]) {
  const ofPair = (of: (pair: Pair) => number | undefined) => (row: AreaRow) => {
    const slot = slotOf(scene, row)
    return slot?.kind === 'pair' ? of(slot) : undefined
  }
  return [
    numbers(
      'class',
      ofPair(({ first }) => first + 1),
      0,
    ),
    numbers(
      'class_from',
      ofPair(({ first }) => limitsAt(breaks, first).lower),
    ),
    numbers(
      'class_to',
      ofPair(({ first }) => limitsAt(breaks, first).upper),
    ),
    ...originColumns({ method: 'quantile', span: 'all', breaks }),
    numbers(
      'second_class',
      ofPair(({ second }) => second + 1),
      0,
    ),
    numbers(
      'second_class_from',
      ofPair(({ second }) => limitsAt(secondBreaks, second).lower),
    ),
    numbers(
      'second_class_to',
      ofPair(({ second }) => limitsAt(secondBreaks, second).upper),
    ),
  ]
}

export function classColumns(scene: Scene): readonly ColumnRule[] {
  const { mode, indicator } = scene
  switch (mode.kind) {
    case 'value':
    case 'circles':
    case 'change':
      return indicator.kind === 'category' ? [ofWords(scene)] : ofLimits(scene)
    case 'moved':
      return [ofWords(scene), ...originColumns(mode.classes)]
    case 'threshold':
    case 'reference':
      return [ofWords(scene)]
    case 'bivariate':
      return ofPairs(scene, mode.breaks, mode.secondBreaks)
  }
}
