// An atlas folder's declarations (`atlas.yaml`) after reading and checking: defaults filled in, texts as maps,
// references known to exist. The schema beside this file knows the spelling; everybody else reads these types.
import type { Language, LocalText } from '../../core/release/localText.ts'
import type { Category, Classes, Indicator, Palette, Topic } from '../../core/release/manifest.ts'
import type { Status } from '../../core/release/status.ts'
import type { DcatDeclaration } from '../release/openData.ts'

/** How a delivered key becomes the key of the geometry: regular expression, replacement, then padding with zeros. */
export interface AreaKeyRule {
  readonly pattern?: string
  readonly replace?: string
  readonly pad?: number
}

export interface AtlasEdition {
  /** `String(from)`, or the level's id where no `from` is given. */
  readonly id: string
  readonly from?: string
  readonly to?: string
  readonly file: string
  readonly layer?: string
  /** As declared, e.g. `EPSG:25832`; absent: the file says it, or WGS 84 for GeoJSON and TopoJSON. */
  readonly crs?: string
  readonly encoding?: string
  readonly key: string
  readonly areaKey?: AreaKeyRule
  readonly label?: string
  readonly parentKey?: string
}

export interface AtlasLevel {
  readonly id: string
  readonly parent?: string
  readonly name: LocalText
  readonly plural: LocalText
  readonly editions: readonly AtlasEdition[]
  readonly keyChanges?: {
    readonly file: string
    readonly from: string
    readonly to: string
    readonly date?: string
    readonly share?: string
  }
  readonly labels?: { readonly table: string; readonly column: string }
}

export interface AtlasTable {
  readonly id: string
  readonly files: readonly { readonly file: string; readonly period?: string }[]
  readonly sheet?: string
  /** 1-based; several are joined by a blank. */
  readonly headerRows: readonly number[]
  /** Exactly one of the two. */
  readonly level?: string
  readonly levelColumn?: string
  readonly areaColumn: string
  readonly areaKey?: AreaKeyRule
  readonly layout: 'long' | 'wide'
  readonly periodColumn?: string
  readonly periodPattern?: string
  readonly period?: string
  readonly encoding?: string
  readonly decimal?: ',' | '.'
  readonly delimiter?: string
  /** Text of a cell → what it means; `zero` is the number 0. The key may be the empty text. */
  readonly symbols: Readonly<Record<string, Status | 'zero'>>
  readonly ignoreRows: Readonly<Record<string, string>>
  readonly where: Readonly<Record<string, string>>
  readonly edition?: string
}

/** One term of a fraction: columns added, others subtracted, all of one table. A wide table that holds one thing has no columns. */
export interface Term {
  readonly table: string
  readonly columns: readonly string[]
  readonly minus: readonly string[]
}

export type AtlasValues =
  | { readonly kind: 'fraction'; readonly numerator: Term; readonly denominator: Term; readonly per: number }
  | { readonly kind: 'direct'; readonly term: Term; readonly scale: number }

export interface Confidentiality {
  readonly minimumCount: number
  readonly minimumDenominator: number
  readonly complementary: boolean
}

export interface AtlasIndicator extends Omit<
  Indicator,
  'datasets' | 'per' | 'minimumCount' | 'minimumDenominator' | 'categories'
> {
  /** `numeratorLabel` and `denominatorLabel` are those declared; a release falls back on the headers of the columns. */
  readonly values: AtlasValues
  readonly references?: AtlasValues
  readonly confidentiality: Confidentiality
  /** As declared; absent: jenks with 5 classes. */
  readonly classes?:
    | { readonly method: 'fixed'; readonly breaks: readonly number[]; readonly palette?: string }
    | {
        readonly method: Exclude<Classes['method'], 'fixed'>
        readonly count: number
        readonly palette?: string
      }
  readonly categories?: readonly Category[]
}

export interface Atlas {
  readonly id: string
  readonly title: LocalText
  readonly language: Language
  readonly publisher: { readonly name: string; readonly url?: string; readonly contact?: string }
  readonly license: string
  readonly attribution: LocalText
  readonly notice?: LocalText
  readonly release: { readonly id: string; readonly date: string; readonly note?: LocalText }
  readonly levels: readonly AtlasLevel[]
  readonly topics: readonly Topic[]
  readonly tables: readonly AtlasTable[]
  readonly palettes: readonly Palette[]
  readonly indicators: readonly AtlasIndicator[]
  /** For open-data portals; absent where nothing is declared. */
  readonly dcat?: DcatDeclaration
  /** Row and column in atlas.yaml (1-based) of a path such as `indicators.3.values.table`, for problems. */
  locate(path: string): { readonly row: number } | undefined
}
