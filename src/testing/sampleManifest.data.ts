// The manifest of the invented release: three levels, four indicators of different kinds.
import type { DatasetEntry, Indicator, Level, Manifest } from '../core/release/manifest.ts'

const periods = ['2018', '2019', '2021', '2022', '2023', '2024']
const areaCounts: Readonly<Record<string, number>> = { land: 1, kreis: 3, ort: 12 }

const entry = (indicator: string, level: string, more: Partial<DatasetEntry> = {}): DatasetEntry => ({
  level,
  path: `data/${indicator}.${level}.json`,
  periods,
  ...more,
})

const common = {
  topic: 'leben',
  headline: false,
  tags: [],
  related: [],
  breaks: [],
  minimumCount: 3,
  minimumDenominator: 0,
} satisfies Partial<Indicator>

const povertyClasses = { method: 'jenks' as const, count: 5, breaks: [5, 11, 16, 22] }

const indicators: Indicator[] = [
  {
    ...common,
    id: 'kinder',
    name: { de: 'Kinder unter 15 Jahren', en: 'Children under 15' },
    kind: 'count',
    unit: { symbol: { de: 'Kinder', en: 'children' }, name: { de: 'Kinder', en: 'Children' } },
    decimals: 0,
    direction: 'neutral',
    aggregate: 'sum',
    datasets: ['land', 'kreis', 'ort'].map((level) =>
      entry('kinder', level, {
        classes: { method: 'quantile', count: 4, breaks: [290, 670, 1050] },
      }),
    ),
  },
  {
    ...common,
    id: 'kinderarmut',
    name: { de: 'Kinderarmut', en: 'Child poverty' },
    plain: { de: 'Von 100 Kindern unter 15 leben so viele von Bürgergeld.' },
    source: { de: 'Erfundene Statistik', en: 'Invented statistics' },
    kind: 'share',
    unit: { symbol: { de: '%', en: '%' }, name: { de: 'Prozent', en: 'Per cent' } },
    decimals: 1,
    direction: 'burden',
    headline: true,
    referenceDate: { de: '31.12.' },
    per: 100,
    numeratorLabel: { de: 'Kinder mit Bürgergeld', en: 'children on benefits' },
    denominatorLabel: { de: 'Kinder unter 15', en: 'children under 15' },
    aggregate: 'counts',
    breaks: [{ at: '2021', note: { de: 'neues Verfahren', en: 'new method' } }],
    datasets: ['land', 'kreis', 'ort'].map((level) =>
      entry('kinderarmut', level, { classes: povertyClasses }),
    ),
  },
  {
    ...common,
    id: 'medianalter',
    name: { de: 'Medianalter', en: 'Median age' },
    kind: 'median',
    unit: { symbol: { de: 'Jahre', en: 'years' }, name: { de: 'Jahre', en: 'Years' } },
    decimals: 1,
    direction: 'neutral',
    aggregate: 'none',
    datasets: [
      entry('medianalter', 'kreis', {
        periods: ['2018', '2019', '2021', '2022'],
        classes: { method: 'equal', count: 2, breaks: [40.7] },
      }),
    ],
  },
  {
    ...common,
    id: 'lage',
    name: { de: 'Lage', en: 'Setting' },
    kind: 'category',
    unit: { symbol: {}, name: {} },
    decimals: 0,
    direction: 'neutral',
    aggregate: 'none',
    categories: [
      { value: 'see', label: { de: 'am See', en: 'by the lake' } },
      { value: 'land', label: { de: 'im Land', en: 'inland' }, color: '#a6cda9' },
    ],
    datasets: [entry('lage', 'ort')],
  },
]

const level = (
  id: string,
  parent: string | undefined,
  de: string,
  deMany: string,
  en: string,
  enMany: string,
) =>
  ({
    id,
    ...(parent !== undefined && { parent }),
    name: { de, en },
    plural: { de: deMany, en: enMany },
    editions: [
      {
        id: '2011',
        from: '2011',
        exact: `geo/${id}.2011.geojson`,
        firstView: `geo/${id}.2011.topojson`,
        areas: areaCounts[id] ?? 0,
        bbox: [6, 50, 7, 51],
      },
    ],
  }) satisfies Level

export const sampleManifest: Manifest = {
  format: 'raumblick/1',
  atlas: 'musterland',
  title: { de: 'Monitoring Musterland', en: 'Monitoring Musterland' },
  language: 'de',
  publisher: { name: 'Amt für Muster' },
  license: 'CC0-1.0',
  attribution: { de: 'Amt für Muster, erfunden' },
  notice: { de: 'Alle Zahlen sind erfunden.', en: 'All figures are invented.' },
  release: { id: '2026.1', date: '2026-11-21' },
  levels: [
    level('land', undefined, 'Land', 'Länder', 'Country', 'Countries'),
    level('kreis', 'land', 'Kreis', 'Kreise', 'District', 'Districts'),
    level('ort', 'kreis', 'Ort', 'Orte', 'Place', 'Places'),
  ],
  topics: [{ id: 'leben', name: { de: 'Lebenslagen', en: 'Living conditions' }, topics: [] }],
  indicators,
  files: [],
}
