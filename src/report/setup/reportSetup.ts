// A definition held against a release: which of its ids exist there. What does not is named and left where it stands, so that a
// report reopened with next year's data loses nothing.
import { datasetEntryAt, editionFor, indicatorById, levelById } from '../../core/release/lookups.ts'
import type { Edition, Indicator, Level, Manifest } from '../../core/release/manifest.ts'
import type { AreaName } from '../../core/scene/scene.ts'
import { choosableIndicators, headlineIndicators } from '../../core/scene/profile/indicatorSet.ts'
import { ancestorsOf } from '../../core/release/lookups.ts'
import { levelsByPreference } from '../../core/view/usualLevel.ts'
import type { ReportDefinition, Section } from '../../core/view/reports/reportDefinition.ts'
import { fileKey, type ReportData } from './reportData.ts'

export interface ReportNotice {
  readonly code:
    | 'otherAtlas'
    | 'unknownLevel'
    | 'unknownIndicator'
    | 'notAtLevel'
    | 'unknownArea'
    | 'noAreas'
    | 'otherPeriod'
  /** Ids as the definition has them. */
  readonly values: readonly string[]
  readonly shown?: string
}

export interface ReportSetup {
  readonly manifest: Manifest
  readonly definition: ReportDefinition
  readonly level: Level
  readonly indicators: readonly Indicator[]
  /** Outlines that the subject's areas are looked up in: those of the first indicator's newest period. */
  readonly edition: Edition
  readonly notices: readonly ReportNotice[]
}

/** A report without chosen ones tells of the headline indicators, at most so many: as many columns as a table bears. */
const mostUsual = 4

function usualIndicators(manifest: Manifest, level: string): readonly Indicator[] {
  const headlines = headlineIndicators(manifest, level)
  return (headlines.length > 0 ? headlines : choosableIndicators(manifest, level)).slice(0, mostUsual)
}

/** Ids of a list that the release holds at the level, in order; the others are told. */
export function knownIndicators(
  manifest: Manifest,
  level: string,
  ids: readonly string[],
  tell: (notice: ReportNotice) => void,
): readonly Indicator[] {
  const unknown = ids.filter((id) => !indicatorById(manifest, id))
  const found = [...new Set(ids)].flatMap((id) => indicatorById(manifest, id) ?? [])
  const elsewhere = found.filter((indicator) => !datasetEntryAt(indicator, level)?.periods.length)
  if (unknown.length > 0) tell({ code: 'unknownIndicator', values: unknown })
  if (elsewhere.length > 0) tell({ code: 'notAtLevel', values: elsewhere.map(({ id }) => id), shown: level })
  return found.filter((indicator) => !elsewhere.includes(indicator))
}

/** Indicators named by the report and its sections, each once: one notice for each that is gone. */
const namedIds = ({ indicators, sections }: ReportDefinition): readonly string[] => [
  ...new Set([...indicators, ...sections.flatMap((section) => ownIndicators(section) ?? [])]),
]
export const ownIndicators = (section: Section): readonly string[] | undefined =>
  'indicators' in section ? section.indicators : undefined

function levelOf(manifest: Manifest, id: string, tell: (notice: ReportNotice) => void): Level {
  const level = levelById(manifest, id)
  const usual = level?.editions.length ? level : levelsByPreference(manifest)[0]
  if (!usual) throw new Error('report: a release without levels')
  if (usual !== level) tell({ code: 'unknownLevel', values: [id], shown: usual.id })
  return usual
}

/** Indicators without values of the report's period: the nearest one stands in its place, and bears its name. */
const periodsElsewhere = (indicators: readonly Indicator[], level: string, period: string) =>
  period === 'newest'
    ? []
    : indicators.flatMap((one) => (datasetEntryAt(one, level)?.periods.includes(period) ? [] : [one.id]))

export function reportSetup(manifest: Manifest, definition: ReportDefinition): ReportSetup {
  const notices: ReportNotice[] = []
  const tell = (notice: ReportNotice) => void notices.push(notice)
  if (definition.atlas !== manifest.atlas)
    tell({ code: 'otherAtlas', values: [definition.atlas], shown: manifest.atlas })
  const level = levelOf(manifest, definition.level, tell)
  knownIndicators(manifest, level.id, namedIds(definition), tell)
  const chosen = knownIndicators(manifest, level.id, definition.indicators, () => undefined)
  const indicators =
    chosen.length === 0 && definition.indicators.length === 0 ? usualIndicators(manifest, level.id) : chosen
  const others = periodsElsewhere(indicators, level.id, definition.period)
  if (others.length > 0) tell({ code: 'otherPeriod', values: others, shown: definition.period })
  const [first] = indicators
  const entry = first && datasetEntryAt(first, level.id)
  const edition = editionFor(level, entry, entry?.periods.at(-1) ?? '9999')
  return { manifest, definition, level, indicators, edition, notices }
}

/** Indicators a section is about: its own choice, else the report's. */
export function sectionIndicators(setup: ReportSetup, section: Section): readonly Indicator[] {
  const own = ownIndicators(section)
  if (own === undefined || own.length === 0) return setup.indicators
  return knownIndicators(setup.manifest, setup.level.id, own, () => undefined)
}

/** The areas the report is about, and the municipality where it is about all inside one. */
export interface ReportAreas {
  readonly ids: readonly string[]
  readonly within?: AreaName & { readonly level: string }
  readonly notices: readonly ReportNotice[]
}

const areasAt = (data: ReportData, level: Level, edition: Edition): readonly AreaName[] =>
  data.areas.get(fileKey(level.id, edition.id)) ?? []

function areaAbove({ manifest, level }: ReportSetup, data: ReportData, id: string) {
  for (const tier of ancestorsOf(manifest, level))
    for (const { id: edition } of tier.editions.toReversed()) {
      const found = data.areas.get(fileKey(tier.id, edition))?.find((area) => area.id === id)
      if (found) return { ...found, level: tier.id }
    }
  return undefined
}

/** Areas inside one of a level above, however many levels lie between. */
function idsWithin(setup: ReportSetup, data: ReportData, areas: readonly AreaName[], id: string) {
  const parents = new Map<string, string>()
  for (const tier of ancestorsOf(setup.manifest, setup.level))
    for (const edition of tier.editions)
      for (const area of areasAt(data, tier, edition))
        if (area.parent !== undefined) parents.set(area.id, area.parent)
  const isInside = (from: string | undefined, steps = 0): boolean =>
    from !== undefined && steps < 10 && (from === id || isInside(parents.get(from), steps + 1))
  return areas.filter(({ parent }) => isInside(parent)).map((area) => area.id)
}

export function reportAreas(setup: ReportSetup, data: ReportData): ReportAreas {
  const { subject } = setup.definition
  const areas = areasAt(data, setup.level, setup.edition)
  const all = areas.map(({ id }) => id)
  if (subject.kind === 'all') return { ids: all, notices: [] }
  if (subject.kind === 'within') {
    const within = areaAbove(setup, data, subject.id)
    const ids = within ? idsWithin(setup, data, areas, within.id) : []
    if (!within) return { ids, notices: [{ code: 'unknownArea', values: [subject.id] }] }
    return { ids, within, notices: ids.length > 0 ? [] : [{ code: 'noAreas', values: [subject.id] }] }
  }
  const known = new Set(all)
  const gone = subject.ids.filter((id) => !known.has(id))
  const ids = [...new Set(subject.ids)].filter((id) => known.has(id))
  return {
    ids,
    notices: [
      ...(gone.length > 0 ? [{ code: 'unknownArea' as const, values: gone }] : []),
      ...(ids.length === 0 && gone.length === 0 ? [{ code: 'noAreas' as const, values: [] }] : []),
    ],
  }
}
