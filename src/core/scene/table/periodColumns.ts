// The other period of a change, of a move between classes or of two maps, and what became of it.
import { classify } from '../../classification/classify.ts'
import type { Cell } from '../../release/dataset.ts'
import { textIn } from '../../release/localText.ts'
import type { ModeFacts, Scene } from '../scene.ts'
import { categoryOf, numberOf, statusOf, unitOf } from './cellTexts.ts'
import { constant, numbers, texts, type TableColumn } from './tableColumn.ts'

type Facts<Kind> = Extract<ModeFacts, { kind: Kind }>
type TwoPeriods = Facts<'change'> | Facts<'moved'>

/** Only where something stands between the two: most tables have no such column. */
function doubtColumns({ rows }: Scene, { breaks, hasOtherOutlines }: TwoPeriods): readonly TableColumn[] {
  const doubts = [
    ...(breaks.length > 0 ? ['series break'] : []),
    ...(hasOtherOutlines ? ['other outlines'] : []),
  ]
  return doubts.length === 0 ? [] : [constant('comparability', rows, doubts.join(', '))]
}

const otherPeriod = (
  { rows, view, indicator }: Scene,
  { from }: { readonly from: string },
): readonly TableColumn[] => [
  // The scene names the period itself where there is no earlier one.
  constant('from_period', rows, from === view.period ? '' : from, 'key'),
  indicator.kind === 'category'
    ? texts(
        'from_value',
        rows,
        ({ before }) => (before && categoryOf(indicator, before, view.language)) ?? '',
      )
    : numbers('from_value', rows, ({ before }) => numberOf(before), indicator.decimals),
  texts('from_status', rows, ({ before }) => statusOf(before)),
]

/** Differences of percentages are percentage points. */
function changeUnit({ indicator, view: { language } }: Scene, { measure }: Facts<'change'>): string {
  if (measure === 'relative') return '%'
  const isPercentage = textIn(indicator.unit.symbol, language) === '%'
  return isPercentage ? 'percentage points' : unitOf(indicator, language)
}

const limitOf = (cell: Cell, side: 'lower' | 'upper') => (cell.kind === 'number' ? cell[side] : undefined)

function changeColumns(scene: Scene, mode: Facts<'change'>): readonly TableColumn[] {
  const { rows, indicator } = scene
  const decimals = mode.measure === 'relative' ? 1 : indicator.decimals
  const sides = (['lower', 'upper'] as const).map((side) =>
    numbers(`change_${side}`, rows, ({ mapped }) => limitOf(mapped, side), decimals),
  )
  return [
    ...otherPeriod(scene, mode),
    numbers('change', rows, ({ mapped }) => numberOf(mapped), decimals),
    ...(mode.measure === 'absolute' ? sides : []),
    constant('change_unit', rows, changeUnit(scene, mode)),
    constant('change_measure', rows, mode.measure),
    texts('change_status', rows, ({ mapped }) => statusOf(mapped)),
    ...doubtColumns(scene, mode),
  ]
}

function movedColumns(scene: Scene, mode: Facts<'moved'>): readonly TableColumn[] {
  const { rows } = scene
  const classIn = (cell: Cell | undefined) =>
    cell?.kind === 'number' ? classify(cell.value, mode.classes.breaks) + 1 : undefined
  return [
    ...otherPeriod(scene, mode),
    numbers('from_class', rows, ({ before }) => classIn(before), 0),
    numbers('to_class', rows, ({ cell }) => classIn(cell), 0),
    ...doubtColumns(scene, mode),
  ]
}

export function periodColumns(scene: Scene): readonly TableColumn[] {
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
