// An author's own words, with figures that follow the data, and the views of a story.
import { cellAt, type Cell } from '../../core/release/dataset.ts'
import { textIn } from '../../core/release/localText.ts'
import { datasetEntryAt, editionFor, levelById } from '../../core/release/lookups.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { areaOf } from '../../core/view/knownAreas.ts'
import type { Section } from '../../core/view/reports/reportDefinition.ts'
import { resolveView } from '../../core/view/resolveView.ts'
import { usualLevel } from '../../core/view/usualLevel.ts'
import { cellText } from '../../i18n/formats/mappedFormats.ts'
import { countsText } from '../../i18n/sentences/area/countsText.ts'
import { describeScene, titleText } from '../../i18n/sentences.ts'
import type { Block, ReportSection } from '../document/reportDocument.ts'
import { fileKey } from '../setup/reportData.ts'
import { linkedView } from '../setup/reportViews.ts'
import { markdownBlocks } from '../text/markdownBlocks.ts'
import { fillPlaceholders, type Placeholder } from '../text/placeholders.ts'
import { heading, paragraph, type ReportGround, type SectionPieces } from './ground.ts'
import { alone, keyFigures, mapBlocks, seriesFigure } from './sceneBlocks.ts'

/** The cell and the name of an area of any level, in the report's period. */
function placeOf(ground: ReportGround, indicator: Indicator, area: string) {
  const { setup, data } = ground
  const { manifest, level, definition } = setup
  const levels = new Set(manifest.levels.map(({ id }) => id))
  const found = areaOf({ level: level.id }, levels, area)
  const own = levelById(manifest, found.level)
  const dataset = data.datasets.get(fileKey(indicator.id, found.level))
  if (!own || !dataset) return undefined
  const wish = { indicator: indicator.id, level: own.id }
  const { period } = resolveView(
    manifest,
    definition.period === 'newest' ? wish : { ...wish, period: definition.period },
  ).view
  const { id: edition } = editionFor(own, datasetEntryAt(indicator, own.id), period)
  const name = data.areas.get(fileKey(own.id, edition))?.find(({ id }) => id === found.id)?.name
  return name === undefined ? undefined : { name, period, cell: cellAt(dataset, found.id, period) }
}

/** The whole, published or summed: that of a scene of the indicator. */
function wholeOf(ground: ReportGround, indicator: Indicator) {
  const { setup } = ground
  const level = datasetEntryAt(indicator, setup.level.id)?.periods.length
    ? setup.level.id
    : usualLevel(setup.manifest, indicator)?.id
  if (level === undefined) return undefined
  const { period } = setup.definition
  const scene = ground.sceneOf(
    resolveView(setup.manifest, {
      indicator: indicator.id,
      level,
      language: ground.language,
      ...(period !== 'newest' && { period }),
    }).view,
  )
  return scene?.region && { ...scene.region, period: scene.view.period }
}

function figureText(ground: ReportGround, placeholder: Placeholder): string {
  const { setup, texts, language, f } = ground
  const indicator = setup.manifest.indicators.find(({ id }) => id === placeholder.indicator)
  if (!indicator) return texts.gaps.indicator(placeholder.indicator)
  const name = textIn(indicator.name, language)
  const place: { name: string; cell: Cell; period: string } | undefined =
    placeholder.area === undefined ? wholeOf(ground, indicator) : placeOf(ground, indicator, placeholder.area)
  if (!place)
    return placeholder.area === undefined ? texts.gaps.whole(name) : texts.gaps.area(placeholder.area)
  switch (placeholder.what) {
    case 'value':
      return cellText(indicator, place.cell, language)
    case 'count':
      return countsText(indicator, place.cell, language) ?? texts.gaps.counts(name)
    case 'period':
      return f.referencePeriod(indicator, place.period)
    case 'name':
      return place.name
  }
}

const ownBlocks = (ground: ReportGround, markdown: string): readonly Block[] =>
  markdownBlocks(markdown, (text) =>
    fillPlaceholders(text, (placeholder, found) =>
      placeholder ? figureText(ground, placeholder) : ground.texts.gaps.unreadable(found),
    ),
  )

export function* textSections(
  ground: ReportGround,
  section: Extract<Section, { kind: 'text' }>,
): SectionPieces {
  yield
  const { texts } = ground
  const blocks = ownBlocks(ground, section.markdown)
  const title = section.heading || texts.sections.text
  if (blocks.length === 0 && section.heading === undefined) return []
  return [{ title, blocks: [...(section.heading ? [heading(1, section.heading)] : []), ...blocks] }]
}

export function* viewSections(
  ground: ReportGround,
  section: Extract<Section, { kind: 'view' }>,
): SectionPieces {
  yield
  const { texts, language, setup } = ground
  const told = ownBlocks(ground, section.markdown)
  const around = (title: string, blocks: readonly Block[]): readonly ReportSection[] => [
    { title, blocks: [heading(1, title), ...told, ...blocks] },
  ]
  if (section.link === '') return around(section.heading || texts.sections.view, [paragraph(texts.noView)])
  const { view, isSound } = linkedView(setup, section.link)
  const scene = ground.sceneOf(view)
  if (!scene) {
    const what = setup.manifest.indicators.find(({ id }) => id === view.indicator)
    return around(section.heading || texts.sections.view, [
      paragraph(texts.notLoaded(textIn(what?.name, language))),
    ])
  }
  yield
  const body =
    view.view === 'map' || view.areas.length === 0
      ? mapBlocks(ground, scene)
      : alone(seriesFigure(ground, scene))
  return around(section.heading || titleText(scene, language), [
    ...keyFigures(ground, scene),
    ...body,
    ...(isSound ? [] : [paragraph(texts.brokenView, true)]),
    ...(body.length === 0 ? [paragraph(describeScene(scene, language).heading)] : []),
  ])
}
