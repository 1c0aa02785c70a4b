// Lines over time: one point for each period of the indicator at the chosen level, whether it bears a number or a word.
import { cellAt, type Cell } from '../../release/dataset.ts'
import type { AreaRow, Reference, Series } from '../scene.ts'
import type { Setting } from '../setting.ts'
import { parentCell, wholeCell, wholeName } from './references.ts'

/** Undefined where no period has a number, and for categories, which have no up and down. */
export function lineOf(
  { dataset, indicator }: Setting,
  head: Omit<Series, 'points'>,
  cellIn: (period: string) => Cell | undefined,
): Series | undefined {
  if (indicator.kind === 'category') return undefined
  const points = dataset.periods.map((period) => ({
    period,
    cell: cellIn(period) ?? ({ kind: 'absent', status: 'missing' } as const),
  }))
  return points.some(({ cell }) => cell.kind === 'number') ? { ...head, points } : undefined
}

export const areaLine = (setting: Setting, { id, name }: AreaRow): Series | undefined =>
  lineOf(setting, { id, name, role: 'area' }, (period) => cellAt(setting.dataset, id, period))

export function parentLine(setting: Setting, { id, name }: Reference): Series | undefined {
  if (id === undefined) return undefined
  return lineOf(setting, { id, name, role: 'parent' }, (period) => parentCell(setting, id, period)?.cell)
}

/** The whole has no id of its own where it is computed; `*` is no key of an area. */
export const regionLine = (setting: Setting): Series | undefined =>
  lineOf(
    setting,
    { id: setting.whole?.id ?? '*', name: wholeName(setting), role: 'region' },
    (period) => wholeCell(setting, period)?.cell,
  )
