// How atlas.yaml is spelled: format `raumblick-atlas/1`. What a schema cannot say (references, contradictions) stands in checks/.
import * as v from 'valibot'
import { languages } from '../../../core/release/localText.ts'
import { paletteKinds } from '../../../core/release/manifest.ts'
import { statuses } from '../../../core/release/status.ts'
import { DcatSchema } from './dcatSchema.ts'
import { ConfidentialitySchema, IndicatorSchema } from './indicatorSchema.ts'
import {
  FilledWord,
  Name,
  Pattern,
  PeriodWord,
  RowNumber,
  Scalar,
  Slug,
  Text,
  WholeNumber,
  Word,
  closed,
} from './spelling.ts'

export const atlasFormat = 'raumblick-atlas/1'

const AreaKey = closed({
  pattern: v.optional(Pattern),
  replace: v.optional(Word),
  pad: v.optional(v.pipe(WholeNumber, v.minValue(1), v.maxValue(40))),
})

const EditionSchema = closed({
  from: v.optional(PeriodWord),
  to: v.optional(PeriodWord),
  file: FilledWord,
  layer: v.optional(FilledWord),
  crs: v.optional(v.pipe(FilledWord, v.regex(/^EPSG:\d+$/i, 'expected a code such as EPSG:25832'))),
  encoding: v.optional(FilledWord),
  key: FilledWord,
  areaKey: v.optional(AreaKey),
  label: v.optional(FilledWord),
  parentKey: v.optional(FilledWord),
})

const LevelSchema = closed({
  id: Slug,
  parent: v.optional(FilledWord),
  name: Name,
  plural: v.optional(Text),
  editions: v.pipe(v.array(EditionSchema, 'expected a list of editions'), v.minLength(1, 'has no edition')),
  keyChanges: v.optional(
    closed({
      file: FilledWord,
      from: FilledWord,
      to: FilledWord,
      date: v.optional(FilledWord),
      share: v.optional(FilledWord),
    }),
  ),
  labels: v.optional(closed({ table: FilledWord, column: FilledWord })),
})

const topicEntries = { id: Slug, name: Text }
export interface TopicInput {
  id: string
  name: v.InferOutput<typeof Name>
  topics?: TopicInput[] | undefined
}
const TopicSchema: v.GenericSchema<unknown, TopicInput> = closed({
  ...topicEntries,
  topics: v.optional(
    v.array(
      v.lazy(() => TopicSchema),
      'expected a list of topics',
    ),
  ),
})

const TableSchema = closed({
  id: FilledWord,
  file: v.optional(FilledWord),
  files: v.optional(
    v.pipe(
      v.array(closed({ file: FilledWord, period: v.optional(PeriodWord) }), 'expected a list of files'),
      v.minLength(1, 'has no file'),
    ),
  ),
  sheet: v.optional(FilledWord),
  headerRow: v.optional(RowNumber),
  headerRows: v.optional(v.pipe(v.array(RowNumber, 'expected a list of rows'), v.minLength(1))),
  level: v.optional(FilledWord),
  levelColumn: v.optional(FilledWord),
  areaColumn: FilledWord,
  areaKey: v.optional(AreaKey),
  layout: v.optional(v.picklist(['long', 'wide'], 'expected long or wide'), 'long'),
  periodColumn: v.optional(FilledWord),
  periodPattern: v.optional(Pattern),
  period: v.optional(PeriodWord),
  encoding: v.optional(FilledWord),
  decimal: v.optional(v.picklist([',', '.'], 'expected "," or "."')),
  delimiter: v.optional(v.picklist([',', ';', '\t', '|', 'tab'], 'expected ",", ";", "|" or tab')),
  symbols: v.optional(
    v.record(v.string(), v.picklist([...statuses, 'zero'], `expected zero, ${statuses.join(', ')}`)),
  ),
  ignoreRows: v.optional(v.record(v.string(), Pattern)),
  where: v.optional(v.record(v.string(), Scalar)),
  edition: v.optional(FilledWord),
})

const PaletteSchema = closed({
  id: Slug,
  kind: v.picklist(paletteKinds, `expected ${paletteKinds.join(', ')}`),
  colors: v.pipe(
    v.array(
      v.pipe(FilledWord, v.regex(/^#[0-9a-f]{6}$/i, 'expected a colour such as #1f77b4')),
      'expected a list of colours',
    ),
    v.minLength(2, 'expected 2 to 12 colours'),
    v.maxLength(12, 'expected 2 to 12 colours'),
  ),
})

export const AtlasSchema = closed({
  format: v.literal(atlasFormat, `must be ${atlasFormat}, the format this program knows`),
  atlas: Slug,
  title: Name,
  language: v.optional(v.picklist(languages, 'expected de or en'), 'de'),
  publisher: closed({ name: FilledWord, url: v.optional(FilledWord), contact: v.optional(FilledWord) }),
  license: FilledWord,
  attribution: v.optional(Text),
  notice: v.optional(Text),
  release: closed({
    id: v.pipe(
      FilledWord,
      v.regex(
        /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/,
        'names a folder: letters, digits and single . _ - between',
      ),
    ),
    date: v.pipe(FilledWord, v.isoDate('expected a date such as 2026-11-21')),
    note: v.optional(Text),
  }),
  confidentiality: v.optional(ConfidentialitySchema),
  levels: v.pipe(v.array(LevelSchema, 'expected a list of levels'), v.minLength(1, 'has no level')),
  topics: v.array(TopicSchema, 'expected a list of topics'),
  tables: v.array(TableSchema, 'expected a list of tables'),
  palettes: v.optional(v.array(PaletteSchema, 'expected a list of palettes')),
  indicators: v.pipe(
    v.array(IndicatorSchema, 'expected a list of indicators'),
    v.minLength(1, 'has no indicator'),
  ),
  dcat: v.optional(DcatSchema),
})

export type AtlasInput = v.InferOutput<typeof AtlasSchema>
export type LevelInput = v.InferOutput<typeof LevelSchema>
export type PaletteInput = v.InferOutput<typeof PaletteSchema>
export type TableInput = v.InferOutput<typeof TableSchema>
