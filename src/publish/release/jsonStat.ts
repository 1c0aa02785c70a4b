// One indicator at one level as JSON-stat 2.0: measures × areas × periods, values unrounded, a status for each cell that is
// no ordinary value.
import { measures, type Measure } from '../../core/release/dataset.ts'
import type { About, FullJsonStat } from '../../core/release/fullJsonStat.ts'
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Category } from '../../core/release/manifest.ts'
import type { Atlas, AtlasIndicator } from '../atlas/atlas.ts'
import { cellOf, type LevelValues } from '../values/levelValues.ts'
import { boundsOf } from './bounds.ts'

const isNumber = (number: number | undefined): number is number =>
  number !== undefined && !Number.isNaN(number)

/** Positions of the periods in which some area has an entry. */
function filledPeriods({ areas, periods, value, status, isEntry }: LevelValues): number[] {
  const holds = (p: number, isEntry: (cell: number) => boolean) =>
    areas.some((_, a) => isEntry(a * periods.length + p))
  const filled = [...periods.keys()].filter((p) =>
    holds(p, (cell) => {
      const word = status[cell]
      if (isNumber(value[cell])) return true
      return word !== undefined && word !== 'missing' && (word !== 'notApplicable' || isEntry[cell] === 1)
    }),
  )
  // Rows that are all empty are still an answer: the office looked, and there is nothing.
  return filled.length > 0
    ? filled
    : [...periods.keys()].filter((p) => holds(p, (cell) => isEntry[cell] === 1))
}

const measureLabels = {
  de: {
    value: 'Wert',
    numerator: 'Zähler',
    denominator: 'Nenner',
    lower: 'untere Grenze',
    upper: 'obere Grenze',
  },
  en: {
    value: 'value',
    numerator: 'numerator',
    denominator: 'denominator',
    lower: 'lower limit',
    upper: 'upper limit',
  },
}

const identity = (ids: readonly string[], label: (id: string) => string) => ({
  index: [...ids],
  label: Object.fromEntries(ids.map((id) => [id, label(id)])),
})

/** Measures that may be published, in the order of the dimension. */
function columnsOf(indicator: AtlasIndicator, values: LevelValues): [Measure, Float64Array][] {
  const { value, numerator, denominator } = values
  const { lower, upper } = boundsOf(indicator, values) ?? {}
  const all = { value, numerator, denominator, lower, upper }
  return measures.flatMap((measure): [Measure, Float64Array][] => {
    const column = all[measure]
    return column ? [[measure, column]] : []
  })
}

interface Cells {
  readonly value: (number | null)[]
  readonly status: Record<string, string>
}

/**
 * All numbers, measure by measure, and a word for each that is no ordinary one. Beside a value that is not there only the
 * denominator may stand; a numerator, bound or count would say what the value does not.
 */
function cellsOf(
  columns: readonly [Measure, Float64Array][],
  values: LevelValues,
  areas: readonly number[],
  periods: readonly number[],
): Cells {
  const cells: Cells = { value: [], status: {} }
  for (const [measure, column] of columns)
    for (const a of areas)
      for (const p of periods) {
        const cell = cellOf(values, a, p)
        const isThere = isNumber(values.value[cell])
        const word = values.status[cell]
        const number = isThere || measure === 'denominator' ? column[cell] : undefined
        const said = isNumber(number) ? (measure === 'value' ? word : undefined) : isThere ? 'missing' : word
        if (said !== undefined) cells.status[cells.value.length] = said
        else if (!isNumber(number)) cells.status[cells.value.length] = 'missing'
        cells.value.push(isNumber(number) ? number : null)
      }
  return cells
}

interface Frame {
  readonly names: ReadonlyMap<string, string>
  /** Areas that the series has; absent: all of the level. */
  readonly areas: ReadonlySet<string> | undefined
  readonly categories: readonly Category[] | undefined
  readonly parentOf: (area: string) => string | undefined
  readonly aboutIn: (periods: readonly string[]) => About
}

interface Made {
  readonly file: FullJsonStat
  readonly periods: readonly string[]
  /** Every published value, for classes. */
  readonly values: readonly number[]
}

/** Of the measures that are told in it. */
function unitsOf({ unit, decimals }: About, told: readonly Measure[], language: Language) {
  const own = {
    label: textIn(unit.name, language),
    symbol: textIn(unit.symbol, language),
    decimals,
    position: 'end' as const,
  }
  const inUnit = (['value', 'lower', 'upper'] as const).filter((measure) => told.includes(measure))
  return Object.fromEntries(inUnit.map((measure) => [measure, own]))
}

/** The file, or undefined where no area has an entry at this level. */
export function jsonStatOf(
  { language, release }: Atlas,
  indicator: AtlasIndicator,
  values: LevelValues,
  { names, areas: own, categories, parentOf, aboutIn }: Frame,
): Made | undefined {
  const filled = filledPeriods(values)
  const areas = [...values.areas.keys()].filter((a) => own?.has(values.areas[a] ?? '') ?? true)
  if (filled.length === 0 || areas.length === 0) return undefined
  const periods = filled.map((p) => values.periods[p] ?? '')
  const ids = areas.map((a) => values.areas[a] ?? '')
  const columns = columnsOf(indicator, values)
  const { value, status } = cellsOf(columns, values, areas, filled)
  const label = (measure: string) => measureLabels[language][measure as Measure]
  const told = columns.map(([measure]) => measure)
  const about = aboutIn(periods)
  const parents = ids.map((id) => parentOf(id) ?? null)
  const source = textIn(about.source, language)
  return {
    periods,
    values: value.slice(0, areas.length * periods.length).filter((number) => number !== null),
    file: {
      version: '2.0',
      class: 'dataset',
      label: textIn(indicator.name, language),
      ...(source !== '' && { source }),
      updated: release.date,
      id: ['measure', 'area', 'period'],
      size: [columns.length, areas.length, periods.length],
      role: { metric: ['measure'], geo: ['area'], time: ['period'] },
      dimension: {
        measure: {
          category: { ...identity(told, label), unit: unitsOf(about, told, language) },
        },
        area: { category: identity(ids, (id) => names.get(id) ?? id) },
        period: { category: identity(periods, (id) => id) },
      },
      value,
      status,
      extension: {
        indicator: indicator.id,
        level: values.level,
        ...(categories && { categories: [...categories] }),
        about,
        ...(parents.some((parent) => parent !== null) && { parents }),
      },
    },
  }
}
