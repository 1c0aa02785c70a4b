// Sections that tell of each indicator in turn, each from its own scene.
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { Section } from '../../core/view/reports/reportDefinition.ts'
import type { Mode } from '../../core/view/viewState.ts'
import type { Block } from '../document/reportDocument.ts'
import { sectionIndicators } from '../setup/reportSetup.ts'
import { reportView } from '../setup/reportViews.ts'
import { heading, paragraph, type ReportGround, type SectionPieces } from './ground.ts'
import { pairBlocks, type NamedFigure } from './pairBlocks.ts'
import { halfWidth } from './pictures.ts'
import {
  alone,
  changeFigure,
  changeMapBlocks,
  keyFigures,
  mapBlocks,
  plainWords,
  rankingFigure,
  seriesFigure,
  type ToldFigure,
} from './sceneBlocks.ts'

type SceneKind = 'map' | 'ranking' | 'series' | 'change'
export type SceneSection = Extract<Section, { kind: SceneKind }>

type ChartSection = Exclude<SceneSection, { kind: 'map' }>

function chartOf(ground: ReportGround, section: ChartSection, scene: Scene, width?: number): ToldFigure {
  switch (section.kind) {
    case 'ranking':
      return rankingFigure(ground, scene, section.most, width)
    case 'series':
      return seriesFigure(ground, scene, width)
    case 'change':
      return changeFigure(ground, scene, section.most, width)
  }
}

function bodyOf(ground: ReportGround, section: SceneSection, scene: Scene): readonly Block[] {
  if (section.kind === 'map')
    return [...plainWords(ground, scene), ...keyFigures(ground, scene), ...mapBlocks(ground, scene)]
  const hasMap = section.kind === 'change' && section.hasMap
  return [...(hasMap ? changeMapBlocks(ground, scene) : []), ...alone(chartOf(ground, section, scene))]
}

/** Charts of several indicators stand in pairs; with a map each keeps the whole width. */
const isPaired = (section: SceneSection, count: number): section is ChartSection =>
  count > 1 && section.kind !== 'map' && !(section.kind === 'change' && section.hasMap)

/** Of categories there is no more and less, of a single period no change. */
function lackOf(
  { texts, language }: ReportGround,
  section: SceneSection,
  indicator: Indicator,
  scene?: Scene,
) {
  const name = textIn(indicator.name, language)
  if (!scene) return texts.notLoaded(name)
  const isCategory = indicator.kind === 'category' && section.kind !== 'map'
  if (isCategory || scene.rows.length === 0) return texts.noFigures(name)
  const isChange = scene.mode.kind === 'change' && scene.mode.from !== scene.view.period
  return section.kind === 'change' && !isChange ? texts.noChange(name) : undefined
}

const modeOf = (section: SceneSection): { readonly mode: Mode; readonly from?: string | undefined } =>
  section.kind === 'change' ? { mode: 'change', from: section.from } : { mode: 'value' }

export function* sceneSections(ground: ReportGround, section: SceneSection): SectionPieces {
  const { setup, areas, language, texts } = ground
  const title = section.heading || texts.sections[section.kind]
  const indicators = sectionIndicators(setup, section)
  const blocks: Block[] = [heading(1, title)]
  const charts: NamedFigure[] = []
  const lacks: Block[] = []
  if (indicators.length === 0) blocks.push(paragraph(texts.noIndicators))
  for (const indicator of indicators) {
    yield
    const name = textIn(indicator.name, language)
    const scene = ground.sceneOf(reportView(setup, indicator, areas, modeOf(section)))
    const lack = lackOf(ground, section, indicator, scene)
    yield
    if (lack !== undefined || !scene) lacks.push(heading(2, name), paragraph(lack ?? ''))
    else if (isPaired(section, indicators.length))
      charts.push({ name, ...chartOf(ground, section, scene, halfWidth) })
    else blocks.push(heading(2, name), ...bodyOf(ground, section, scene))
  }
  return [{ title, blocks: [...blocks, ...pairBlocks(charts), ...lacks] }]
}
