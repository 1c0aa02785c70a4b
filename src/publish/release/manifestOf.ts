// The manifest's parts that follow from the atlas and what was written; nothing here reads a file.
import type {
  DatasetEntry,
  Edition,
  FileEntry,
  Indicator,
  Level,
  Manifest,
} from '../../core/release/manifest.ts'
import { releaseFormat } from '../../core/release/manifest.ts'
import type { Category } from '../../core/release/manifest.ts'
import type { LocalText } from '../../core/release/localText.ts'
import type { Atlas, AtlasIndicator, Term } from '../atlas/atlas.ts'
import { countsSomebody, tellsCounts } from '../confidentiality/counts/tellIndicator.ts'
import type { EditionGeometry } from '../published.ts'

export const exactPath = ({ level, edition }: EditionGeometry) => `geo/${level}.${edition}.geojson`
export const firstViewPath = ({ level, edition }: EditionGeometry) => `geo/${level}.${edition}.topojson`
export const datasetPath = (indicator: string, level: string) => `data/${indicator}.${level}.json`

function bboxOf({ areas }: EditionGeometry): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { geometry } of areas)
    for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
      for (const [x = 0, y = 0] of polygon[0] ?? []) {
        box[0] = Math.min(box[0], x)
        box[1] = Math.min(box[1], y)
        box[2] = Math.max(box[2], x)
        box[3] = Math.max(box[3], y)
      }
  return box
}

const editionEntry = (geometry: EditionGeometry): Edition => ({
  id: geometry.edition,
  ...(geometry.from !== undefined && { from: geometry.from }),
  ...(geometry.to !== undefined && { to: geometry.to }),
  exact: exactPath(geometry),
  firstView: firstViewPath(geometry),
  areas: geometry.areas.length,
  bbox: bboxOf(geometry),
})

export const levelEntries = (atlas: Atlas, geometries: readonly EditionGeometry[]): Level[] =>
  atlas.levels.map(({ id, parent, name, plural }) => ({
    id,
    ...(parent !== undefined && { parent }),
    name,
    plural,
    editions: geometries.filter(({ level }) => level === id).map(editionEntry),
  }))

/** What is counted, where the office declares no words for it: the headers of the columns. */
function labelOf({ columns, minus }: Term): LocalText | undefined {
  if (columns.length === 0) return undefined
  const text = [columns.join(' + '), ...minus].join(' − ')
  return { de: text, en: text }
}

export function indicatorEntry(
  indicator: AtlasIndicator,
  datasets: readonly DatasetEntry[],
  categories: readonly Category[] | undefined,
): Indicator {
  const {
    values,
    references: _references,
    confidentiality,
    classes: _classes,
    categories: _own,
    ...told
  } = indicator
  const labels =
    values.kind === 'fraction'
      ? {
          numerator: indicator.numeratorLabel ?? labelOf(values.numerator),
          denominator: indicator.denominatorLabel ?? labelOf(values.denominator),
        }
      : undefined
  return {
    ...told,
    tags: [...told.tags],
    related: [...told.related],
    breaks: [...told.breaks],
    ...(values.kind === 'fraction' && { per: values.per }),
    ...(labels?.numerator && { numeratorLabel: labels.numerator }),
    ...(labels?.denominator && { denominatorLabel: labels.denominator }),
    // Small balances and means tell of nobody: a rule that does not apply is not published.
    minimumCount: tellsCounts(indicator) && countsSomebody(indicator) ? confidentiality.minimumCount : 0,
    minimumDenominator: values.kind === 'fraction' ? confidentiality.minimumDenominator : 0,
    ...(categories && { categories: [...categories] }),
    datasets: [...datasets],
  }
}

export const manifestOf = (
  atlas: Atlas,
  levels: Level[],
  indicators: Indicator[],
  files: FileEntry[],
): Manifest => ({
  format: releaseFormat,
  atlas: atlas.id,
  title: atlas.title,
  language: atlas.language,
  publisher: atlas.publisher,
  license: atlas.license,
  attribution: atlas.attribution,
  ...(atlas.notice && { notice: atlas.notice }),
  release: atlas.release,
  levels,
  topics: [...atlas.topics],
  ...(atlas.palettes.length > 0 && { palettes: [...atlas.palettes] }),
  indicators,
  files,
})
