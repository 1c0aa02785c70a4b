// One indicator at one level as JSON-stat 2.0: measures × areas × periods, values unrounded, a status for each cell that is
// no ordinary value.
import type { JsonStat } from '../../core/release/dataset.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Category } from '../../core/release/manifest.ts'
import type { Atlas, AtlasIndicator } from '../atlas/atlas.ts'
import type { LevelValues } from '../values/levelValues.ts'
import { boundsOf } from './bounds.ts'

const isNumber = (number: number | undefined): number is number =>
  number !== undefined && !Number.isNaN(number)

/** Positions of the periods in which some area has an entry. */
function filledPeriods({ areas, periods, value, status, isGiven }: LevelValues): number[] {
  const holds = (p: number, isEntry: (cell: number) => boolean) =>
    areas.some((_, a) => isEntry(a * periods.length + p))
  const filled = [...periods.keys()].filter((p) =>
    holds(p, (cell) => {
      const word = status[cell]
      if (isNumber(value[cell])) return true
      return word !== undefined && word !== 'missing' && (word !== 'notApplicable' || isGiven[cell] === 1)
    }),
  )
  // Rows that are all empty are still an answer: the office looked, and there is nothing.
  return filled.length > 0
    ? filled
    : [...periods.keys()].filter((p) => holds(p, (cell) => isGiven[cell] === 1))
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

const identity = (ids: readonly string[], label: (id: string, i: number) => string) => ({
  index: [...ids],
  label: Object.fromEntries(ids.map((id, i) => [id, label(id, i)])),
})

function columnsOf(
  indicator: AtlasIndicator,
  values: LevelValues,
): [keyof (typeof measureLabels)['de'], Float64Array][] {
  const bounds = boundsOf(indicator, values)
  return [
    ['value', values.value],
    ...(values.numerator
      ? [['numerator', values.numerator] as [keyof (typeof measureLabels)['de'], Float64Array]]
      : []),
    ...(values.denominator
      ? [['denominator', values.denominator] as [keyof (typeof measureLabels)['de'], Float64Array]]
      : []),
    ...(bounds
      ? ([
          ['lower', bounds.lower],
          ['upper', bounds.upper],
        ] as [keyof (typeof measureLabels)['de'], Float64Array][])
      : []),
  ]
}

/** The file and its periods, or undefined where no area has an entry at this level. */
export function jsonStatOf(
  atlas: Atlas,
  indicator: AtlasIndicator,
  values: LevelValues,
  names: ReadonlyMap<string, string>,
  categories: readonly Category[] | undefined,
): { file: JsonStat; periods: readonly string[] } | undefined {
  const filled = filledPeriods(values)
  if (filled.length === 0) return undefined
  const periods = filled.map((p) => values.periods[p] ?? '')
  const columns = columnsOf(indicator, values)
  const value: (number | null)[] = []
  const status: Record<string, string> = {}
  for (const [measure, column] of columns)
    for (const a of values.areas.keys())
      for (const p of filled) {
        const cell = a * values.periods.length + p
        const word = values.status[cell]
        const isThere = isNumber(values.value[cell]) || measure === 'denominator'
        const number = isThere ? column[cell] : undefined
        if (isNumber(number)) {
          if (word !== undefined && measure !== 'denominator') status[value.length] = word
          value.push(number)
        } else {
          status[value.length] = isNumber(values.value[cell]) ? 'missing' : (word ?? 'missing')
          value.push(null)
        }
      }
  const { language } = atlas
  return {
    periods,
    file: {
      version: '2.0',
      class: 'dataset',
      label: textIn(indicator.name, language),
      id: ['measure', 'area', 'period'],
      size: [columns.length, values.areas.length, periods.length],
      role: { metric: ['measure'], geo: ['area'], time: ['period'] },
      dimension: {
        measure: {
          category: identity(
            columns.map(([measure]) => measure),
            (id) => measureLabels[language][id as keyof (typeof measureLabels)['de']],
          ),
        },
        area: { category: identity(values.areas, (id) => names.get(id) ?? id) },
        period: { category: identity(periods, (id) => id) },
      },
      value,
      status,
      extension: {
        indicator: indicator.id,
        level: values.level,
        ...(categories && { categories: [...categories] }),
      },
    },
  }
}
