// Indicators of every kind, unit and direction, for laws that must hold for all of them.
import fc from 'fast-check'
import { directions, kinds, type Indicator } from '../../core/release/manifest.ts'

const units = {
  percent: { symbol: { de: '%', en: '%' }, name: { de: 'Prozent', en: 'Per cent' } },
  children: { symbol: { de: 'Kinder', en: 'children' }, name: { de: 'Kinder', en: 'Children' } },
  years: { symbol: { de: 'Jahre', en: 'years' }, name: { de: 'Jahre', en: 'Years' } },
  none: { symbol: {}, name: {} },
} satisfies Record<string, Indicator['unit']>

const unitsOf: Readonly<Record<string, readonly (keyof typeof units)[]>> = {
  count: ['children'],
  share: ['percent'],
  rate: ['none', 'children'],
  change: ['percent', 'none'],
  category: ['none'],
}

/** Periods of one kind, in time order. */
const timelines: readonly (readonly string[])[] = [
  ['2018', '2019', '2021', '2024'],
  ['2024'],
  ['2016/2018', '2019/2021', '2022/2024'],
  ['2023-Q1', '2023-Q4', '2024-Q2'],
  ['2023-06', '2024-06'],
  ['2022-06-30', '2023-12-31', '2024-06-30'],
]

export interface IndicatorShape {
  readonly kind: Indicator['kind']
  readonly unit: number
  readonly direction: Indicator['direction']
  readonly decimals: number
  readonly timeline: number
  readonly hasBreak: boolean
  readonly isDay: boolean
}

export const anyShape: fc.Arbitrary<IndicatorShape> = fc.record({
  kind: fc.constantFrom(...kinds),
  unit: fc.nat(3),
  direction: fc.constantFrom(...directions),
  decimals: fc.nat(2),
  timeline: fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 4, 5),
  hasBreak: fc.constantFrom(true, false, false),
  isDay: fc.boolean(),
})

const aggregates: Readonly<Record<string, Indicator['aggregate']>> = {
  count: 'sum',
  share: 'counts',
  rate: 'counts',
}

export const periodsOf = ({ timeline }: IndicatorShape): readonly string[] => timelines[timeline] ?? []

/** `name` in both languages; the second period begins a new series where there is a break. */
export function indicatorOf(id: string, name: Indicator['name'], shape: IndicatorShape): Indicator {
  const { kind, direction } = shape
  const possible = unitsOf[kind] ?? (['percent', 'children', 'years', 'none'] as const)
  const periods = periodsOf(shape)
  return {
    id,
    topic: 'leben',
    name,
    source: { de: 'Erfundene Statistik', en: 'Invented statistics' },
    kind,
    unit: units[possible[shape.unit % possible.length] ?? 'none'],
    decimals: kind === 'count' || kind === 'category' ? 0 : shape.decimals,
    direction: kind === 'category' ? 'neutral' : direction,
    headline: false,
    ...(shape.isDay && { referenceDate: { de: '31.12.' } }),
    tags: [],
    related: [],
    ...(kind === 'share' && { per: 100 }),
    ...(kind === 'rate' && { per: 1000 }),
    aggregate: aggregates[kind] ?? 'none',
    minimumCount: 3,
    minimumDenominator: 0,
    breaks: shape.hasBreak ? periods.slice(1, 2).map((at) => ({ at: at.split('/')[0] ?? at })) : [],
    ...(kind === 'category' && {
      categories: [
        { value: 'see', label: { de: 'am See', en: 'by the lake' } },
        { value: 'land', label: { de: 'im Land', en: 'inland' } },
      ],
    }),
    datasets: ['land', 'kreis', 'ort'].map((level) => ({
      level,
      path: `data/${id}.${level}.json`,
      periods: [...periods],
      ...(kind !== 'category' && { classes: { method: 'fixed' as const, count: 4, breaks: [1.5, 8, 25] } }),
    })),
  }
}
