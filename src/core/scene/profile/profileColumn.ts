// One indicator as charts over several of them need it: its period, the distribution over the areas compared, what it is
// compared with. Nothing is averaged here: a middle is the median of the areas, a whole its published or summed value.
import { cellAt, type Cell, type Dataset } from '../../release/dataset.ts'
import { datasetEntryAt, editionFor } from '../../release/lookups.ts'
import type { Indicator, Manifest } from '../../release/manifest.ts'
import { absentStatuses, type AbsentStatus } from '../../release/status.ts'
import { quantile } from '../../statistics/quantile.ts'
import { parentReference, regionReference } from '../compare/references.ts'
import type { AreaName, AreaRow, Reference, Scene } from '../scene.ts'
import { isTotal, settingOf, type Setting } from '../setting.ts'
import { profilePeriod } from './profilePeriod.ts'

/** The files of one indicator: at the scene's level, and at levels above as far as they are known. */
export interface IndicatorFiles {
  readonly indicator: Indicator
  readonly dataset: Dataset
  readonly ancestors: ReadonlyMap<string, Dataset>
}

/** What all indicators of a profile share. */
export interface ProfileGround {
  readonly manifest: Manifest
  readonly scene: Pick<Scene, 'view' | 'level' | 'edition' | 'rows'>
  /** Areas of the scene's edition and of those of the levels above, by level. */
  readonly areas: ReadonlyMap<string, readonly AreaName[]>
  /** Editions that these areas are of, by level. */
  readonly editions: ReadonlyMap<string, string>
}

/** In the indicator's unit, over the areas compared; quartiles by type 7. */
export interface Spread {
  readonly least: number
  readonly q1: number
  readonly median: number
  readonly q3: number
  readonly greatest: number
}

export interface Absence {
  readonly status: AbsentStatus
  readonly count: number
}

export interface ProfileColumn {
  readonly indicator: Indicator
  readonly dataset: Dataset
  /** Absent with its reason where nothing is published up to the chosen period on these outlines. */
  readonly period?: string
  readonly gap?: 'later' | 'otherOutlines'
  /** Another period than the chosen one. */
  readonly isEarlier: boolean
  /** Values of the areas compared (within scope and filters), ascending. Its length is the n of every statement. */
  readonly sorted: Float64Array
  /** Areas compared without a number, by their state. */
  readonly absences: readonly Absence[]
  readonly spread?: Spread
  /** The whole's value, published or summed, of totals too. */
  readonly whole?: Reference
  /** The same to compare with: never of a total, whose sum is no measure for its parts. */
  readonly region?: Reference
  readonly parentOf: (area: Pick<AreaRow, 'parentId' | 'parentName'>) => Reference | undefined
}

function spreadOf(sorted: Float64Array): Spread | undefined {
  const [least, q1, median, q3, greatest] = [0, 0.25, 0.5, 0.75, 1].map((p) => quantile(sorted, p))
  if (least === undefined || q1 === undefined || median === undefined) return undefined
  if (q3 === undefined || greatest === undefined) return undefined
  return { least, q1, median, q3, greatest }
}

/** Values of the areas compared, and how many have none and why. Numbers are read without making 11,000 cells. */
function gather(dataset: Dataset, rows: readonly AreaRow[], period: string) {
  const at = dataset.periodIndex.get(period) ?? -1
  const { value } = dataset.columns
  const found = new Float64Array(rows.length)
  const counts = new Map<AbsentStatus, number>()
  let n = 0
  for (const row of rows) {
    if (row.isFiltered) continue
    const area = dataset.areaIndex.get(row.id)
    const number = area === undefined || at < 0 ? undefined : value[area * dataset.periods.length + at]
    if (number !== undefined && Number.isFinite(number)) found[n++] = number
    else {
      const cell = cellAt(dataset, row.id, period)
      const status = cell.kind === 'absent' ? cell.status : 'missing'
      counts.set(status, (counts.get(status) ?? 0) + 1)
    }
  }
  const absences = absentStatuses.flatMap((status) => {
    const count = counts.get(status)
    return count === undefined ? [] : [{ status, count }]
  })
  return { sorted: found.subarray(0, n).toSorted(), absences }
}

/** The scene's setting for another indicator and its own period; areas of other outlines than its own are left out. */
function settingFor(
  { manifest, scene, areas, editions }: ProfileGround,
  files: IndicatorFiles,
  period: string,
): Setting {
  const { indicator, dataset, ancestors } = files
  const fitting = [...areas].filter(([id]) => {
    const level = manifest.levels.find((one) => one.id === id)
    return level && editionFor(level, datasetEntryAt(indicator, id), period).id === editions.get(id)
  })
  const view = { ...scene.view, indicator: indicator.id, period }
  return settingOf({ manifest, view, dataset, ancestors, areas: new Map(fitting) })
}

export function profileColumn(ground: ProfileGround, files: IndicatorFiles): ProfileColumn {
  const { indicator, dataset } = files
  const { level, edition, rows, view } = ground.scene
  const base = { indicator, dataset }
  const found = profilePeriod(indicator, level, edition.id, dataset, view.period)
  if (found.kind === 'none')
    return {
      ...base,
      gap: found.reason,
      isEarlier: false,
      sorted: new Float64Array(),
      absences: [],
      parentOf: () => undefined,
    }
  const { period } = found
  const { sorted, absences } = gather(dataset, rows, period)
  const setting = settingFor(ground, files, period)
  const spread = spreadOf(sorted)
  const whole = regionReference(setting)
  return {
    ...base,
    period,
    isEarlier: period !== view.period,
    sorted,
    absences,
    ...(spread && { spread }),
    ...(whole && { whole }),
    ...(whole && !isTotal(indicator) && { region: whole }),
    parentOf: ({ parentId, parentName }) =>
      isTotal(indicator) ||
      parentId === undefined ||
      parentName === undefined ||
      parentId === setting.whole?.id
        ? undefined
        : parentReference(setting, parentId, parentName),
  }
}

/** The cell of an area in the column's period. */
export const cellIn = ({ dataset, period }: ProfileColumn, area: string): Cell =>
  period === undefined ? { kind: 'absent', status: 'missing' } : cellAt(dataset, area, period)
