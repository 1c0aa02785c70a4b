// Order and columns of the table. Areas without the number sorted by come last either way; those that scope and filters leave
// out are not in it.
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import type { SortColumn } from '../../core/view/viewState.ts'

function numberIn(row: AreaRow, column: SortColumn): number | undefined {
  const { cell, rank } = row
  switch (column) {
    case 'value':
      return cell.kind === 'number' ? cell.value : undefined
    case 'numerator':
      return cell.kind === 'number' ? cell.numerator : undefined
    case 'denominator':
      return cell.denominator
    case 'rank':
      return rank?.rank
    case 'name':
    case 'parent':
      return undefined
  }
}

export function tableRows(
  { rows: all, view }: Scene,
  compare: (a: string, b: string) => number,
): readonly AreaRow[] {
  const rows = all.filter(({ isFiltered }) => !isFiltered)
  const { column, descending } = view.sort
  const sign = descending ? -1 : 1
  if (column === 'name') return rows.toSorted((a, b) => sign * compare(a.name, b.name))
  if (column === 'parent')
    return rows.toSorted((a, b) => sign * compare(a.parentName ?? '', b.parentName ?? ''))
  return rows.toSorted((a, b) => {
    const [x, y] = [numberIn(a, column), numberIn(b, column)]
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined)
    return sign * (x - y)
  })
}

export type TableColumn = SortColumn | 'interval' | 'note'

/** Only columns in which at least one area has something to show. */
export function tableColumns({ rows, indicator }: Scene): readonly TableColumn[] {
  const has = (test: (row: AreaRow) => boolean) => rows.some(test)
  const isRanked = indicator.kind !== 'category'
  const columns: readonly (readonly [TableColumn, boolean])[] = [
    ['name', true],
    ['parent', has(({ parentName }) => parentName !== undefined)],
    ['value', true],
    ['numerator', has(({ cell }) => cell.kind === 'number' && cell.numerator !== undefined)],
    ['denominator', has(({ cell }) => cell.denominator !== undefined)],
    ['interval', has(({ cell }) => cell.kind === 'number' && cell.lower !== undefined)],
    ['rank', isRanked && has(({ rank }) => rank !== undefined)],
    ['note', has(({ cell }) => cell.kind === 'number' && cell.flag !== undefined)],
  ]
  return columns.filter(([, isShown]) => isShown).map(([column]) => column)
}
