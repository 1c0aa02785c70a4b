// Blocks about one scene: figures with their captions, key figures, sentences. Each figure's words come from the scene as well.
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { AreaRow, Reference, Scene } from '../../core/scene/scene.ts'
import { countsText } from '../../i18n/sentences/area/countsText.ts'
import { caption } from '../../i18n/sentences/description/caption.ts'
import { areaSentence, describeScene, rankText, rowWords, seriesSentence } from '../../i18n/sentences.ts'
import { cellText } from '../../i18n/formats/mappedFormats.ts'
import type { Drawing } from '../../drawing/drawing.ts'
import type { Block } from '../document/reportDocument.ts'
import {
  changePicture,
  legendPicture,
  legendShare,
  mapPicture,
  mapShare,
  pageWidth,
  phoneWidth,
  rankingPicture,
  seriesPicture,
} from './pictures.ts'
import { paragraph, type ReportGround } from './ground.ts'

/** `shown`: indicators that are to be seen beside the scene's own: their sources are named too. */
export function captionOf(
  { language, setup }: ReportGround,
  scene: Scene,
  shown: readonly Indicator[] = scene.mode.kind === 'bivariate' ? [scene.mode.second] : [],
): string {
  const sources = [scene.indicator, ...shown].map(({ source }) => textIn(source, language))
  const source = [...new Set(sources)].filter((text) => text !== '').join('; ')
  return caption(scene, language, { source, release: setup.manifest.release.id })
}

/** Altenau (Nordkreis): 15,0 % · 60 von 400, 31.12.2024 */
function keyFigure(
  { language, f, texts }: ReportGround,
  { indicator, view }: Scene,
  { name, cell }: Pick<AreaRow | Reference, 'name' | 'cell'>,
  isWhole: boolean,
) {
  const counts = countsText(indicator, cell, language)
  const when = f.referencePeriod(indicator, view.period)
  return {
    value: cellText(indicator, cell, language),
    words: [isWhole ? texts.whole(name) : name, counts, when].filter((part) => part !== undefined).join(', '),
  }
}

/** The whole and what is chosen, large. */
export function keyFigures(ground: ReportGround, scene: Scene): readonly Block[] {
  const { chosen, region, combined } = scene
  const figures = [
    ...(region ? [keyFigure(ground, scene, region, true)] : []),
    ...(combined?.kind === 'value'
      ? [
          keyFigure(
            ground,
            scene,
            { name: ground.texts.combined(ground.f.list(combined.names)), cell: combined.cell },
            false,
          ),
        ]
      : []),
    ...chosen.slice(0, 3).map(({ row }) => keyFigure(ground, scene, row, false)),
  ]
  const [first] = figures
  if (!first) return []
  if (figures.length > 1) return [{ kind: 'keyFigures', figures }]
  // One alone needs no row of its own.
  return [{ kind: 'paragraph', runs: [{ text: `${first.value} `, isBold: true }, { text: first.words }] }]
}

/** What a reader has to know before the first figure. */
export const plainWords = ({ language }: ReportGround, { indicator }: Scene): readonly Block[] => {
  const text = textIn(indicator.plain, language)
  return text === '' ? [] : [paragraph(text)]
}

/** The series that are drawn: chosen areas with what they lie in, the combined area, the whole; each once. */
export function shownSeries({ chosen, combined, regionSeries }: Scene) {
  const all = [
    ...(combined?.kind === 'value' && combined.series ? [combined.series] : []),
    ...chosen.flatMap(({ series }) => series),
    ...(regionSeries ? [regionSeries] : []),
  ]
  return [...new Map(all.map((series) => [`${series.role} ${series.id}`, series])).values()]
}

/** A chart of one indicator and what is said of it. */
export interface ToldFigure {
  readonly drawing: Drawing | undefined
  readonly caption: string
  readonly sentences: readonly string[]
  /** The same for a phone. */
  readonly narrow?: Drawing | undefined
  readonly href?: string | undefined
}

/** Drawn a second time for phones, unless it is as narrow already. */
const drawn = (draw: (width?: number) => Drawing | undefined, width: number | undefined) => ({
  drawing: draw(width),
  narrow: width === undefined ? draw(phoneWidth) : undefined,
})

export const hrefOf = ({ data }: ReportGround, { view }: Scene): string | undefined => data.addressOf?.(view)

/** What a figure bears beside its drawing, as far as it is there. */
export const extrasOf = ({ narrow, href }: Pick<ToldFigure, 'narrow' | 'href'>) => ({
  ...(narrow && { narrow }),
  ...(href !== undefined && { href }),
})

export function seriesFigure(ground: ReportGround, scene: Scene, width?: number): ToldFigure {
  const sentence = seriesSentence(scene, shownSeries(scene), ground.language)
  return {
    ...drawn((of) => seriesPicture(ground, scene, of), width),
    caption: captionOf(ground, scene),
    href: hrefOf(ground, scene),
    sentences: sentence === '' ? [] : [sentence],
  }
}

export function rankingFigure(
  ground: ReportGround,
  scene: Scene,
  most: number | undefined,
  width?: number,
): ToldFigure {
  return {
    ...drawn((of) => rankingPicture(ground, scene, most, of), width),
    caption: captionOf(ground, scene),
    href: hrefOf(ground, scene),
    sentences: areaWords(ground, scene),
  }
}

export const changeFigure = (
  ground: ReportGround,
  scene: Scene,
  most: number | undefined,
  width?: number,
): ToldFigure => ({
  ...drawn((of) => changePicture(ground, scene, most, of), width),
  caption: captionOf(ground, scene),
  href: hrefOf(ground, scene),
  sentences: [],
})

export const alone = ({ drawing, caption, sentences, ...extras }: ToldFigure): readonly Block[] => [
  ...(drawing ? [{ kind: 'figure' as const, drawing, caption, share: 1, ...extrasOf(extras) }] : []),
  ...sentences.map((text) => paragraph(text)),
]

/** Altenau (Nordkreis): 15,0 %, 60 von 400, Rang 6 von 9. Etwa wie Nordkreis insgesamt (13,6 %). */
const areaWords = ({ language }: ReportGround, scene: Scene): readonly string[] =>
  scene.chosen.slice(0, mostSaid).map((figures) => {
    const { row } = figures
    const rank = row.rank ? `, ${rankText(row.rank, language)}` : ''
    return `${rowWords(scene, row, language).text}${rank}. ${areaSentence(scene, figures, language)}`
  })
const mostSaid = 5

/** The map with its legend beside it. */
export const mapFigures = (
  ground: ReportGround,
  scene: Scene,
  share = mapShare,
  tallest?: number,
): readonly Block[] => {
  const map = mapPicture(ground, scene, { width: pageWidth * share, tallest })
  if (!map) return []
  const extras = extrasOf({ href: hrefOf(ground, scene) })
  return [
    { kind: 'figure', drawing: map, caption: captionOf(ground, scene), share, ...extras },
    { kind: 'figure', drawing: legendPicture(ground, scene), caption: '', share: legendShare },
  ]
}

export function mapBlocks(ground: ReportGround, scene: Scene): readonly Block[] {
  const figures = mapFigures(ground, scene)
  const words = paragraph(describeScene(scene, ground.language).mapDescription, true)
  return figures.length > 0 ? [...figures, words] : [words, paragraph(captionOf(ground, scene), true)]
}

export const changeMapBlocks = (ground: ReportGround, scene: Scene): readonly Block[] => [
  ...mapFigures(ground, scene),
  paragraph(describeScene(scene, ground.language).mapDescription, true),
]
