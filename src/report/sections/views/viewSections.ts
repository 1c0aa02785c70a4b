// A view of a story: what stood on the screen when it was collected, with the author's words before and after it.
import { indicatorById } from '../../../core/release/lookups.ts'
import { textIn } from '../../../core/release/localText.ts'
import { viewMaterial } from '../../../core/scene/picture/viewMaterial.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import type { Section } from '../../../core/view/reports/reportDefinition.ts'
import { describeScene } from '../../../i18n/sentences.ts'
import type { Block, ReportSection } from '../../document/reportDocument.ts'
import { fileKey } from '../../setup/reportData.ts'
import { linkedView } from '../../setup/reportViews.ts'
import { heading, paragraph, type Pieces, type ReportGround, type SectionPieces } from '../ground.ts'
import { keyFigures } from '../sceneBlocks.ts'
import { ownBlocks } from '../textSections.ts'
import { viewChart } from './viewChart.ts'
import { viewMaps } from './viewMaps.ts'

type ViewSection = Extract<Section, { kind: 'view' }>

/** The whole and the chosen areas, the map or maps, the chart beside them. */
function* figuresOf(ground: ReportGround, scene: Scene): Pieces<readonly Block[]> {
  const { manifest, datasets, areas } = ground.data
  const material = yield* viewMaterial(scene, {
    manifest,
    datasetOf: (indicator, level) => datasets.get(fileKey(indicator, level)),
    areasOf: (level, edition) => areas.get(fileKey(level, edition)),
  })
  const maps = yield* viewMaps(ground, scene, material.maps)
  yield
  // Of several indicators none is the one whose figure stands above.
  const figures = material.maps.kind === 'indicators' ? [] : keyFigures(ground, scene)
  return [...figures, ...maps, ...viewChart(ground, scene, material.chart)]
}

export function* viewSections(ground: ReportGround, section: ViewSection): SectionPieces {
  yield
  const { texts, language, setup } = ground
  const before = ownBlocks(ground, section.markdown)
  const after = ownBlocks(ground, section.after ?? '')
  const around = (usual: string, blocks: readonly Block[]): readonly ReportSection[] => {
    const title = section.heading || usual
    return [{ title, blocks: [heading(1, title), ...before, ...blocks, ...after] }]
  }
  if (section.link === '') return around(texts.sections.view, [paragraph(texts.noView)])
  const { view, isSound } = linkedView(setup, section.link)
  const scene = ground.sceneOf(view)
  const name = textIn(indicatorById(setup.manifest, view.indicator)?.name, language)
  if (!scene) return around(texts.sections.view, [paragraph(texts.notLoaded(name))])
  yield
  const figures = yield* figuresOf(ground, scene)
  return around(describeScene(scene, language).heading, [
    ...figures,
    ...(isSound ? [] : [paragraph(texts.brokenView, true)]),
  ])
}
