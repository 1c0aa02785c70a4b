// What types are made from: the indicators that can be used, and the areas that have a number for each of them.
import type { Dataset } from '../../release/dataset.ts'
import type { Indicator } from '../../release/manifest.ts'
import { standardOf, type Standard } from '../../statistics/distance/standardisedDistance.ts'
import type { Points } from '../../statistics/groups/points.ts'
import { profilePeriod } from '../profile/profilePeriod.ts'
import type { AreaRow, Scene } from '../scene.ts'

export interface TypeColumn {
  readonly indicator: Indicator
  readonly period: string
  /** Mean and standard deviation over the areas that take part. */
  readonly standard: Standard
}
/** `noPeriod`: nothing up to the chosen period on these outlines; `sparse`: fewer than half of the areas have a number. */
export interface DroppedIndicator {
  readonly indicator: Indicator
  readonly reason: 'noPeriod' | 'sparse' | 'allEqual'
}
export interface LeftOutArea {
  readonly row: AreaRow
  /** Indicators for which it has no number. */
  readonly lacks: readonly Indicator[]
}

export interface TypesGround {
  readonly columns: readonly TypeColumn[]
  readonly dropped: readonly DroppedIndicator[]
  /** In the order of `points`. */
  readonly rows: readonly AreaRow[]
  readonly leftOut: readonly LeftOutArea[]
  /** Areas left out by scope or filters. */
  readonly filtered: number
  /** Standardised over the areas that take part. */
  readonly points: Points
}

interface Candidate {
  readonly indicator: Indicator
  readonly period: string
  /** By place in the rows within the scope; NaN where there is no number. */
  readonly values: Float64Array
}

function valuesOf(
  { areaIndex, periodIndex, periods, columns }: Dataset,
  rows: readonly AreaRow[],
  period: string,
) {
  const at = periodIndex.get(period) ?? -1
  return Float64Array.from(rows, ({ id }) => {
    const area = areaIndex.get(id)
    return area === undefined || at < 0
      ? Number.NaN
      : (columns.value[area * periods.length + at] ?? Number.NaN)
  })
}

const isNumber = (value: number | undefined) => value !== undefined && !Number.isNaN(value)

/** Datasets run parallel to the indicators. */
export function typesGround(
  scene: Pick<Scene, 'rows' | 'level' | 'edition' | 'view'>,
  indicators: readonly Indicator[],
  datasets: readonly Dataset[],
): TypesGround {
  const within = scene.rows.filter(({ isFiltered }) => !isFiltered)
  const dropped: DroppedIndicator[] = []
  const candidates: Candidate[] = []
  for (const [i, indicator] of indicators.entries()) {
    const dataset = datasets[i]
    if (!dataset) continue
    const found = profilePeriod(indicator, scene.level, scene.edition.id, dataset, scene.view.period)
    if (found.kind === 'none') {
      dropped.push({ indicator, reason: 'noPeriod' })
      continue
    }
    const values = valuesOf(dataset, within, found.period)
    if (2 * values.filter(isNumber).length < within.length) dropped.push({ indicator, reason: 'sparse' })
    else candidates.push({ indicator, period: found.period, values })
  }
  const lacksOf = (place: number) =>
    candidates.filter(({ values }) => !isNumber(values[place])).map(({ indicator }) => indicator)
  const places = within.flatMap((_, place) => (lacksOf(place).length === 0 ? [place] : []))
  const columns = candidates.flatMap(({ indicator, period, values }) => {
    const own = Float64Array.from(places, (place) => values[place] ?? Number.NaN)
    const standard = standardOf(own)
    if (!standard) dropped.push({ indicator, reason: 'allEqual' })
    return standard ? [{ indicator, period, standard, own }] : []
  })
  const coordinates = new Float64Array(places.length * columns.length)
  for (const [d, { own, standard }] of columns.entries())
    for (const [i, value] of own.entries())
      coordinates[i * columns.length + d] = (value - standard.mean) / standard.deviation
  return {
    columns: columns.map(({ indicator, period, standard }) => ({ indicator, period, standard })),
    dropped,
    rows: places.flatMap((place) => within[place] ?? []),
    leftOut: within.flatMap((row, place) => {
      const lacks = lacksOf(place)
      return lacks.length > 0 ? [{ row, lacks }] : []
    }),
    filtered: scene.rows.length - within.length,
    points: { coordinates, dimensions: Math.max(1, columns.length) },
  }
}
