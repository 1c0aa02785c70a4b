// The whole of a published indicator file: what the app reads of it, and what makes the file complete for whoever has nothing
// else. A frame shows its first figures from it before the manifest is there. Older releases lack it, and the app does without.
import * as v from 'valibot'
import { Dimension, JsonStatSchema } from './dataset.ts'
import { languages, LocalTextSchema } from './localText.ts'
import { editionFor } from './lookups.ts'
import { kinds, type DatasetEntry, type Indicator, type Level, type Manifest } from './manifest.ts'

const Text = LocalTextSchema

/** The same facts as in the manifest: `verify` holds them against it. */
export const AboutSchema = v.object({
  release: v.string(),
  publisher: v.string(),
  license: v.string(),
  language: v.picklist(languages),
  name: Text,
  /** In plain words, or the description where there are none. */
  plain: v.optional(Text),
  kind: v.picklist(kinds),
  unit: v.object({ symbol: Text, name: Text }),
  decimals: v.number(),
  source: v.optional(Text),
  referenceDate: v.optional(Text),
  numeratorLabel: v.optional(Text),
  denominatorLabel: v.optional(Text),
  level: v.object({ name: Text, plural: Text }),
  /** How many areas the level has in each period of the file. */
  areas: v.array(v.number()),
})
export type About = v.InferOutput<typeof AboutSchema>

const Unit = v.object({
  label: v.string(),
  symbol: v.string(),
  decimals: v.number(),
  position: v.literal('end'),
})

export const FullJsonStatSchema = v.object({
  ...JsonStatSchema.entries,
  source: v.optional(v.string()),
  updated: v.optional(v.string()),
  dimension: v.object({
    measure: v.object({
      ...Dimension.entries,
      category: v.object({
        ...Dimension.entries.category.entries,
        unit: v.optional(v.record(v.string(), Unit)),
      }),
    }),
    area: Dimension,
    period: Dimension,
  }),
  extension: v.optional(
    v.object({
      indicator: v.string(),
      level: v.string(),
      categories: v.optional(v.array(v.unknown())),
      about: v.optional(AboutSchema),
      /** Of each area; null where it has none, or not the same in all editions. Absent at the top. */
      parents: v.optional(v.array(v.nullable(v.string()))),
    }),
  ),
})
export type FullJsonStat = v.InferOutput<typeof FullJsonStatSchema>

interface Origin {
  readonly release: { readonly id: string }
  readonly publisher: { readonly name: string }
  readonly license: string
  readonly language: Manifest['language']
}

export function aboutOf(
  { release, publisher, license, language }: Origin,
  indicator: Indicator,
  level: Level,
  entry: Pick<DatasetEntry, 'periods'> & Partial<DatasetEntry>,
): About {
  const { name, kind, unit, decimals, source, referenceDate, numeratorLabel, denominatorLabel } = indicator
  const plain = indicator.plain ?? indicator.description
  const own: DatasetEntry = { level: level.id, path: '', ...entry }
  return {
    release: release.id,
    publisher: publisher.name,
    license,
    language,
    name,
    ...(plain && { plain }),
    kind,
    unit,
    decimals,
    ...(source && { source }),
    ...(referenceDate && { referenceDate }),
    ...(numeratorLabel && { numeratorLabel }),
    ...(denominatorLabel && { denominatorLabel }),
    level: { name: level.name, plural: level.plural },
    areas: entry.periods.map((period) => editionFor(level, own, period).areas),
  }
}
