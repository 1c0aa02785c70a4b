// What stands in the place of a placeholder: a figure with its unit in the report's language, or what is missing.
import type { Cell } from '../../../core/release/dataset.ts'
import { textIn } from '../../../core/release/localText.ts'
import { datasetEntryAt, indicatorById, levelById } from '../../../core/release/lookups.ts'
import type { Indicator } from '../../../core/release/manifest.ts'
import { areaOf } from '../../../core/view/knownAreas.ts'
import { resolveView } from '../../../core/view/resolveView.ts'
import { usualLevel } from '../../../core/view/usualLevel.ts'
import { cellText } from '../../../i18n/formats/mappedFormats.ts'
import { countsText } from '../../../i18n/sentences/area/countsText.ts'
import { rankText } from '../../../i18n/sentences.ts'
import type { Placeholder } from '../../../core/view/reports/placeholders.ts'
import type { ReportGround } from '../ground.ts'
import { changeText } from './changeText.ts'

/** An area or the whole, in the report's period. */
interface Place {
  readonly name: string
  readonly cell: Cell
  readonly period: string
  /** Level of the area; of the whole that of its parts. */
  readonly level: string
  /** Of an area. */
  readonly id?: string
}

/** The scene of an indicator at a level, in the report's period. */
function sceneAt(ground: ReportGround, indicator: Indicator, level: string, isChange = false) {
  const { setup, language, sceneOf } = ground
  const { period } = setup.definition
  return sceneOf(
    resolveView(setup.manifest, {
      indicator: indicator.id,
      level,
      language,
      ...(period !== 'newest' && { period }),
      ...(isChange && { mode: 'change' }),
    }).view,
  )
}

function areaPlace(ground: ReportGround, indicator: Indicator, area: string): Place | undefined {
  const { manifest, level } = ground.setup
  const levels = new Set(manifest.levels.map(({ id }) => id))
  const found = areaOf({ level: level.id }, levels, area)
  const isPublished = levelById(manifest, found.level) && datasetEntryAt(indicator, found.level)
  const scene = isPublished && sceneAt(ground, indicator, found.level)
  const row = scene?.rowById.get(found.id)
  return scene && row && { ...found, name: row.name, cell: row.cell, period: scene.view.period }
}

/** The whole, published or summed. */
function wholePlace(ground: ReportGround, indicator: Indicator): Place | undefined {
  const { manifest, level: own } = ground.setup
  const level = datasetEntryAt(indicator, own.id)?.periods.length
    ? own.id
    : usualLevel(manifest, indicator)?.id
  const scene = level === undefined ? undefined : sceneAt(ground, indicator, level)
  if (!scene?.region || level === undefined) return undefined
  return { name: scene.region.name, cell: scene.region.cell, level, period: scene.view.period }
}

/** Ranks stand among all areas of a level; a whole has none. */
function rankOf(ground: ReportGround, indicator: Indicator, { id, level }: Place): string | undefined {
  const row = id === undefined ? undefined : sceneAt(ground, indicator, level)?.rowById.get(id)
  return row?.rank && rankText(row.rank, ground.language)
}

function countOf(ground: ReportGround, cell: Cell, part: 'numerator' | 'denominator'): string | undefined {
  const count = part === 'denominator' ? cell.denominator : cell.kind === 'number' && cell.numerator
  return typeof count === 'number' ? ground.f.count(count) : undefined
}

export function figureText(ground: ReportGround, { what, indicator: id, area }: Placeholder): string {
  const { setup, language, f } = ground
  const { gaps } = ground.texts
  const indicator = indicatorById(setup.manifest, id)
  if (!indicator) return gaps.indicator(id)
  const name = textIn(indicator.name, language)
  const place = area === undefined ? wholePlace(ground, indicator) : areaPlace(ground, indicator, area)
  if (!place) return area === undefined ? gaps.whole(name) : gaps.area(area)
  switch (what) {
    case 'value':
      return cellText(indicator, place.cell, language)
    case 'count':
      return countsText(indicator, place.cell, language) ?? gaps.counts(name)
    case 'numerator':
    case 'denominator':
      return countOf(ground, place.cell, what) ?? gaps.counts(name)
    case 'period':
      return f.referencePeriod(indicator, place.period)
    case 'rank':
      return rankOf(ground, indicator, place) ?? gaps.rank(place.name)
    case 'change': {
      const scene = sceneAt(ground, indicator, place.level, true)
      return (scene && changeText(scene, place.id, language)) ?? gaps.change(place.name)
    }
    case 'name':
      return place.name
  }
}
