// Which area, which value, of what: the columns that every view has.
import type { Cell } from '../../release/dataset.ts'
import { textIn } from '../../release/localText.ts'
import type { Scene } from '../scene.ts'
import { categoryOf, numberOf, statusOf, unitOf } from './cellTexts.ts'
import { constant, keys, numbers, texts, type TableColumn } from './tableColumn.ts'

type Measure = 'numerator' | 'lower' | 'upper'
const ofNumber = (cell: Cell, measure: Measure) => (cell.kind === 'number' ? cell[measure] : undefined)

function valueColumns({ rows, indicator, view: { language } }: Scene): readonly TableColumn[] {
  const { decimals } = indicator
  if (indicator.kind === 'category') {
    const labelOf = (cell: Cell) => categoryOf(indicator, cell, language)
    return [
      texts('value', rows, ({ cell }) => labelOf(cell) ?? ''),
      ...countColumns(rows),
      texts('status', rows, ({ cell }) =>
        cell.kind === 'number' && labelOf(cell) === undefined ? 'missing' : statusOf(cell),
      ),
    ]
  }
  return [
    numbers('value', rows, ({ cell }) => numberOf(cell), decimals),
    ...countColumns(rows, decimals),
    texts('status', rows, ({ cell }) => statusOf(cell)),
  ]
}

const countColumns = (rows: Scene['rows'], decimals?: number): readonly TableColumn[] => [
  numbers('numerator', rows, ({ cell }) => ofNumber(cell, 'numerator')),
  numbers('denominator', rows, ({ cell }) => cell.denominator),
  numbers('lower', rows, ({ cell }) => ofNumber(cell, 'lower'), decimals),
  numbers('upper', rows, ({ cell }) => ofNumber(cell, 'upper'), decimals),
]

function rankColumns({ rows, indicator }: Scene): readonly TableColumn[] {
  if (indicator.kind === 'category') return []
  return [
    numbers('rank', rows, ({ rank }) => rank?.rank, 0),
    numbers('rank_of', rows, ({ rank }) => rank?.of, 0),
  ]
}

/** What the reader set apart: left out, combined, marked as outliers. */
function apartColumns({ rows, combined, legend }: Scene): readonly TableColumn[] {
  const ids = new Set(combined?.ids)
  return [
    texts('left_out', rows, ({ leftOutBy }) => leftOutBy ?? ''),
    ...(combined ? [texts('combined', rows, ({ id }) => (ids.has(id) ? 'yes' : ''))] : []),
    ...(legend.fences ? [texts('outlier', rows, ({ outlier }) => outlier ?? '')] : []),
  ]
}

export function areaColumns(scene: Scene): readonly TableColumn[] {
  const { rows, indicator, view } = scene
  return [
    keys('key', rows, ({ id }) => id),
    texts('name', rows, ({ name }) => name),
    keys('parent_key', rows, ({ parentId }) => parentId ?? ''),
    texts('parent', rows, ({ parentName }) => parentName ?? ''),
    constant('period', rows, view.period, 'key'),
    ...valueColumns(scene),
    constant('indicator', rows, indicator.id, 'key'),
    constant('indicator_name', rows, textIn(indicator.name, view.language)),
    constant('unit', rows, unitOf(indicator, view.language)),
    ...rankColumns(scene),
    ...apartColumns(scene),
  ]
}
