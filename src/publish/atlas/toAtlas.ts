// Checked declarations in the shape everybody else reads: defaults filled in, texts as maps, one way to say each thing.
import type { Language } from '../../core/release/localText.ts'
import type { Topic } from '../../core/release/manifest.ts'
import type { Atlas, AtlasEdition, AtlasLevel, AtlasTable, Confidentiality } from './atlas.ts'
import type { AtlasInput, LevelInput, TableInput, TopicInput } from './schema/atlasSchema.ts'
import { pathInside } from './checks/checkPaths.ts'
import { defined } from './defined.ts'
import { toDcat } from './toDcat.ts'
import { toIndicator } from './toIndicator.ts'
import { toLocalText } from './toLocalText.ts'

function inside(path: string): string {
  const normal = pathInside(path)
  if (normal === undefined) throw new Error(`the path ${path} passed the checks and leads outside`)
  return normal
}

function toEdition(edition: LevelInput['editions'][number], levelId: string): AtlasEdition {
  const { areaKey, file, ...rest } = edition
  return {
    id: edition.from ?? levelId,
    ...defined(rest),
    key: edition.key,
    file: inside(file),
    ...(areaKey && { areaKey: defined(areaKey) }),
  }
}

function toLevel(level: LevelInput, language: Language): AtlasLevel {
  const name = toLocalText(level.name, language)
  return {
    id: level.id,
    ...(level.parent !== undefined && { parent: level.parent }),
    name,
    plural: level.plural === undefined ? name : toLocalText(level.plural, language),
    editions: level.editions.map((edition) => toEdition(edition, level.id)),
    ...(level.keyChanges && {
      keyChanges: {
        ...defined(level.keyChanges),
        from: level.keyChanges.from,
        to: level.keyChanges.to,
        file: inside(level.keyChanges.file),
      },
    }),
    ...(level.labels && { labels: { table: level.labels.table, column: level.labels.column } }),
  }
}

function toFile({
  file,
  period,
}: {
  file: string
  period?: string | undefined
}): AtlasTable['files'][number] {
  return { file: inside(file), ...(period !== undefined && { period }) }
}

function toTable(table: TableInput): AtlasTable {
  const { file, files, headerRow, headerRows, areaKey, delimiter, symbols, ignoreRows, where, ...rest } =
    table
  const written: Parameters<typeof toFile>[0][] = files ?? [{ file: file ?? '' }]
  return {
    ...defined(rest),
    id: table.id,
    areaColumn: table.areaColumn,
    layout: table.layout,
    files: written.map(toFile),
    headerRows: (headerRows ?? [headerRow ?? 1]).toSorted((a, b) => a - b),
    ...(areaKey && { areaKey: defined(areaKey) }),
    ...(delimiter !== undefined && { delimiter: delimiter === 'tab' ? '\t' : delimiter }),
    symbols: symbols ?? {},
    ignoreRows: ignoreRows ?? {},
    where: where ?? {},
  }
}

const toTopic = (topic: TopicInput, language: Language): Topic => ({
  id: topic.id,
  name: toLocalText(topic.name, language),
  topics: (topic.topics ?? []).map((inner) => toTopic(inner, language)),
})

/** Withholding is the default: an atlas that wants to publish small counts has to say so. */
export const defaultConfidentiality: Confidentiality = {
  minimumCount: 3,
  minimumDenominator: 0,
  complementary: true,
}

export function toAtlas(input: AtlasInput, locate: Atlas['locate']): Atlas {
  const { language, publisher, license } = input
  const confidentiality = { ...defaultConfidentiality, ...defined(input.confidentiality ?? {}) }
  const line = `© ${publisher.name}, ${license}`
  return {
    id: input.atlas,
    title: toLocalText(input.title, language),
    language,
    publisher: { name: publisher.name, ...defined({ url: publisher.url, contact: publisher.contact }) },
    license,
    attribution: input.attribution === undefined ? { de: line } : toLocalText(input.attribution, language),
    ...(input.notice !== undefined && { notice: toLocalText(input.notice, language) }),
    release: {
      id: input.release.id,
      date: input.release.date,
      ...(input.release.note !== undefined && { note: toLocalText(input.release.note, language) }),
    },
    levels: input.levels.map((level) => toLevel(level, language)),
    topics: input.topics.map((topic) => toTopic(topic, language)),
    tables: input.tables.map(toTable),
    palettes: (input.palettes ?? []).map(({ id, kind, colors }) => ({
      id,
      kind,
      colors: colors.map((color) => color.toLowerCase()),
    })),
    indicators: input.indicators.map((indicator) => toIndicator(indicator, language, confidentiality)),
    ...(input.dcat && { dcat: toDcat(input.dcat, language) }),
    locate,
  }
}
