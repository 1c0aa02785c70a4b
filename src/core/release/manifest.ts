// The manifest and the catalog of a data folder: their shape and nothing else. See docs/interfaces.md, section 3.
import * as v from 'valibot'
import { LocalTextSchema, languages } from './localText.ts'

export const releaseFormat = 'raumblick/1'

const Text = LocalTextSchema
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** One published file: path relative to the release folder, size in bytes, sha256 of the bytes as lower-case hex. */
export const FileEntrySchema = v.object({ path: v.string(), bytes: v.number(), sha256: Sha256 })

/** One set of outlines of a level; `from` and `to` are inclusive periods, absent where open. */
export const EditionSchema = v.object({
  id: v.string(),
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  /** Exact outlines, GeoJSON. */
  exact: v.string(),
  /** The same, simplified along shared borders, TopoJSON with the one object `areas`. */
  firstView: v.string(),
  areas: v.number(),
  /** west, south, east, north in degrees, WGS 84 */
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
})

export const LevelSchema = v.object({
  id: v.string(),
  parent: v.optional(v.string()),
  name: Text,
  plural: Text,
  editions: v.array(EditionSchema),
})

export interface Topic {
  id: string
  name: v.InferOutput<typeof Text>
  topics: Topic[]
}
export const TopicSchema: v.GenericSchema<Topic> = v.object({
  id: v.string(),
  name: Text,
  topics: v.array(v.lazy(() => TopicSchema)),
})

export const kinds = [
  'count',
  'share',
  'rate',
  'ratio',
  'mean',
  'median',
  'index',
  'change',
  'category',
] as const
export const directions = ['burden', 'benefit', 'neutral'] as const
export const classMethods = [
  'fixed',
  'jenks',
  'quantile',
  'equal',
  'sd',
  'box',
  'headtail',
  'pretty',
] as const

/**
 * Classes that an indicator ships with at one level, computed over all its periods from published values only.
 * `breaks`: inner limits, ascending; class i holds (breaks[i-1], breaks[i]], the first class all up to breaks[0].
 */
export const ClassesSchema = v.object({
  method: v.picklist(classMethods),
  count: v.number(),
  breaks: v.array(v.number()),
  palette: v.optional(v.string()),
})

export const paletteKinds = ['sequential', 'diverging', 'categorical'] as const

/**
 * An atlas's own colours: sequential from light to dark, diverging from one end over a light middle to the other,
 * categorical in the order in which categories take them.
 */
export const PaletteSchema = v.object({
  id: v.string(),
  kind: v.picklist(paletteKinds),
  colors: v.array(v.string()),
})

/** One JSON-stat file: an indicator at a level. `edition` is set where the whole series stands on one edition's areas. */
export const DatasetEntrySchema = v.object({
  level: v.string(),
  path: v.string(),
  edition: v.optional(v.string()),
  /** In time order; periods in which no area has an entry are left out. */
  periods: v.array(v.string()),
  classes: v.optional(ClassesSchema),
})

/**
 * Counts of a part of a population: women or men from an age up to another, inclusive, in completed years; without `to` and
 * older. `of`: the indicator that counts everybody.
 */
export const BreakdownSchema = v.object({
  of: v.string(),
  sex: v.picklist(['female', 'male']),
  from: v.number(),
  to: v.optional(v.number()),
})

export const CategorySchema = v.object({ value: v.string(), label: Text, color: v.optional(v.string()) })

export const IndicatorSchema = v.object({
  id: v.string(),
  topic: v.string(),
  name: Text,
  shortName: v.optional(Text),
  plain: v.optional(Text),
  description: v.optional(Text),
  interpretation: v.optional(Text),
  method: v.optional(Text),
  source: v.optional(Text),
  contact: v.optional(Text),
  kind: v.picklist(kinds),
  unit: v.object({ symbol: Text, name: Text }),
  decimals: v.number(),
  direction: v.picklist(directions),
  headline: v.boolean(),
  referenceDate: v.optional(Text),
  tags: v.array(v.string()),
  related: v.array(v.string()),
  /** value = per * numerator / denominator; absent where values were not computed from counts */
  per: v.optional(v.number()),
  /** What is counted above and below the line, as the office names it (column headers). */
  numeratorLabel: v.optional(Text),
  denominatorLabel: v.optional(Text),
  aggregate: v.picklist(['counts', 'sum', 'none']),
  /** Counts under this one are withheld; said in the legend. */
  minimumCount: v.number(),
  minimumDenominator: v.number(),
  /** Series breaks: values before `at` are not comparable with those from `at` on. */
  breaks: v.array(v.object({ at: v.string(), note: v.optional(Text) })),
  categories: v.optional(v.array(CategorySchema)),
  breakdown: v.optional(BreakdownSchema),
  datasets: v.array(DatasetEntrySchema),
})

export const ManifestSchema = v.object({
  format: v.literal(releaseFormat),
  atlas: v.string(),
  title: Text,
  language: v.picklist(languages),
  publisher: v.object({ name: v.string(), url: v.optional(v.string()), contact: v.optional(v.string()) }),
  license: v.string(),
  attribution: Text,
  notice: v.optional(Text),
  release: v.object({ id: v.string(), date: v.string(), note: v.optional(Text) }),
  levels: v.array(LevelSchema),
  topics: v.array(TopicSchema),
  /** Absent where the atlas brings none. */
  palettes: v.optional(v.array(PaletteSchema)),
  indicators: v.array(IndicatorSchema),
  /** Every file of the release but the manifest itself. */
  files: v.array(FileEntrySchema),
})

/** A release taken back keeps its line, without bytes: the tombstone. */
export const CatalogEntrySchema = v.object({
  id: v.string(),
  date: v.string(),
  note: v.optional(Text),
  manifest: v.optional(FileEntrySchema),
  /** List of the files that the site never loads: CSV, for portals and statistics programs. */
  openData: v.optional(FileEntrySchema),
  withdrawn: v.optional(v.object({ date: v.string(), reason: v.string() })),
})

export const CatalogSchema = v.object({
  format: v.literal(releaseFormat),
  atlas: v.string(),
  title: Text,
  /** Newest first. */
  releases: v.array(CatalogEntrySchema),
})

export type FileEntry = v.InferOutput<typeof FileEntrySchema>
export type Edition = v.InferOutput<typeof EditionSchema>
export type Level = v.InferOutput<typeof LevelSchema>
export type Classes = v.InferOutput<typeof ClassesSchema>
export type DatasetEntry = v.InferOutput<typeof DatasetEntrySchema>
export type Indicator = v.InferOutput<typeof IndicatorSchema>
export type Manifest = v.InferOutput<typeof ManifestSchema>
export type Catalog = v.InferOutput<typeof CatalogSchema>
export type CatalogEntry = v.InferOutput<typeof CatalogEntrySchema>
export type Palette = v.InferOutput<typeof PaletteSchema>
export type Breakdown = v.InferOutput<typeof BreakdownSchema>
export type Category = v.InferOutput<typeof CategorySchema>
