// The other period of a change, of a move between classes or of two maps, and what became of it.
import { classify } from '../../classification/classify.ts'
import type { Cell } from '../../release/dataset.ts'
import { textIn } from '../../release/localText.ts'
import type { ModeFacts, Scene } from '../scene.ts'
import { categoryOf, numberOf, statusOf, unitOf } from './cellTexts.ts'
import { constant, numbers, texts, type ColumnRule } from './tableColumn.ts'

type Facts<Kind> = Extract<ModeFacts, { kind: Kind }>
type TwoPeriods = Facts<'change'> | Facts<'moved'>

/** Only where something stands between the two: most tables have no such column. */
function doubtColumns({ breaks, hasOtherOutlines }: TwoPeriods): readonly ColumnRule[] {
  const doubts = [
    ...(breaks.length > 0 ? ['series break'] : []),
    ...(hasOtherOutlines ? ['other outlines'] : []),
  ]
  return doubts.length === 0 ? [] : [constant('comparability', doubts.join(', '))]
}

const otherPeriod = (
  { view, indicator }: Scene,
  { from }: { readonly from: string },
): readonly ColumnRule[] => [
  // The scene names the period itself where there is no earlier one.
  constant('from_period', from === view.period ? '' : from, 'key'),
  indicator.kind === 'category'
    ? texts('from_value', ({ before }) => (before && categoryOf(indicator, before, view.language)) ?? '')
    : numbers('from_value', ({ before }) => numberOf(before), indicator.decimals),
  texts('from_status', ({ before }) => statusOf(before)),
]

/** Differences of percentages are percentage points. */
function changeUnit({ indicator, view: { language } }: Scene, { measure }: Facts<'change'>): string {
  if (measure === 'relative') return '%'
  const isPercentage = textIn(indicator.unit.symbol, language) === '%'
  return isPercentage ? 'percentage points' : unitOf(indicator, language)
}

const limitOf = (cell: Cell, side: 'lower' | 'upper') => (cell.kind === 'number' ? cell[side] : undefined)

function changeColumns(scene: Scene, mode: Facts<'change'>): readonly ColumnRule[] {
  const { indicator } = scene
  const decimals = mode.measure === 'relative' ? 1 : indicator.decimals
  const sides = (['lower', 'upper'] as const).map((side) =>
    numbers(`change_${side}`, ({ mapped }) => limitOf(mapped, side), decimals),
  )
  return [
    ...otherPeriod(scene, mode),
    numbers('change', ({ mapped }) => numberOf(mapped), decimals),
    ...(mode.measure === 'absolute' ? sides : []),
    constant('change_unit', changeUnit(scene, mode)),
    constant('change_measure', mode.measure),
    texts('change_status', ({ mapped }) => statusOf(mapped)),
    ...doubtColumns(mode),
  ]
}

function movedColumns(scene: Scene, mode: Facts<'moved'>): readonly ColumnRule[] {
  const classIn = (cell: Cell | undefined) =>
    cell?.kind === 'number' ? classify(cell.value, mode.classes.breaks) + 1 : undefined
  return [
    ...otherPeriod(scene, mode),
    numbers('from_class', ({ before }) => classIn(before), 0),
    numbers('to_class', ({ cell }) => classIn(cell), 0),
    ...doubtColumns(mode),
  ]
}

export function periodColumns(scene: Scene): readonly ColumnRule[] {
  const { mode } = scene
  switch (mode.kind) {
    case 'change':
      return changeColumns(scene, mode)
    case 'moved':
      return movedColumns(scene, mode)
    case 'value':
      return mode.from === undefined ? [] : otherPeriod(scene, { from: mode.from })
    case 'circles':
    case 'threshold':
    case 'reference':
    case 'bivariate':
      return []
  }
}
