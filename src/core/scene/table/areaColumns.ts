// Which area, which value, of what: the columns that every view has.
import type { Cell } from '../../release/dataset.ts'
import { textIn } from '../../release/localText.ts'
import type { Scene } from '../scene.ts'
import { categoryOf, numberOf, statusOf, unitOf } from './cellTexts.ts'
import { constant, keys, numbers, texts, type ColumnRule } from './tableColumn.ts'

type Measure = 'numerator' | 'lower' | 'upper'
const ofNumber = (cell: Cell, measure: Measure) => (cell.kind === 'number' ? cell[measure] : undefined)

function valueColumns({ indicator, view: { language } }: Scene): readonly ColumnRule[] {
  const { decimals } = indicator
  if (indicator.kind === 'category') {
    const labelOf = (cell: Cell) => categoryOf(indicator, cell, language)
    return [
      texts('value', ({ cell }) => labelOf(cell) ?? ''),
      ...countColumns(),
      texts('status', ({ cell }) =>
        cell.kind === 'number' && labelOf(cell) === undefined ? 'missing' : statusOf(cell),
      ),
    ]
  }
  return [
    numbers('value', ({ cell }) => numberOf(cell), decimals),
    ...countColumns(decimals),
    texts('status', ({ cell }) => statusOf(cell)),
  ]
}

const countColumns = (decimals?: number): readonly ColumnRule[] => [
  numbers('numerator', ({ cell }) => ofNumber(cell, 'numerator')),
  numbers('denominator', ({ cell }) => cell.denominator),
  numbers('lower', ({ cell }) => ofNumber(cell, 'lower'), decimals),
  numbers('upper', ({ cell }) => ofNumber(cell, 'upper'), decimals),
]

function rankColumns({ indicator }: Scene): readonly ColumnRule[] {
  if (indicator.kind === 'category') return []
  return [numbers('rank', ({ rank }) => rank?.rank, 0), numbers('rank_of', ({ rank }) => rank?.of, 0)]
}

/** What the reader set apart: left out, combined, marked as outliers. */
function apartColumns({ combined, legend }: Scene): readonly ColumnRule[] {
  const ids = new Set(combined?.ids)
  return [
    texts('left_out', ({ leftOutBy }) => leftOutBy ?? ''),
    ...(combined ? [texts('combined', ({ id }) => (ids.has(id) ? 'yes' : ''))] : []),
    ...(legend.fences ? [texts('outlier', ({ outlier }) => outlier ?? '')] : []),
  ]
}

export function areaColumns(scene: Scene): readonly ColumnRule[] {
  const { indicator, view } = scene
  return [
    keys('key', ({ id }) => id),
    texts('name', ({ name }) => name),
    keys('parent_key', ({ parentId }) => parentId ?? ''),
    texts('parent', ({ parentName }) => parentName ?? ''),
    constant('period', view.period, 'key'),
    ...valueColumns(scene),
    constant('indicator', indicator.id, 'key'),
    constant('indicator_name', textIn(indicator.name, view.language)),
    constant('unit', unitOf(indicator, view.language)),
    ...rankColumns(scene),
    ...apartColumns(scene),
  ]
}
