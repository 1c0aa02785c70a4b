// How unevenly a group is spread over the areas: the Lorenz curve with its sentence and measures.
import { textIn, type Language } from '../../core/release/localText.ts'
import { inequalityOf, type Spread } from '../../core/scene/inequality/inequalityOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { lorenzAt } from '../../core/statistics/inequality/lorenz.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { inequalityTexts } from '../../i18n/texts/inequality/inequality.ts'
import type { Mark } from '../drawing.ts'
import { line, words } from '../figures/chartParts.ts'
import { inks } from '../look/inks.ts'
import { markAt } from '../look/symbolMarks.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { bodyOf, chartPiece, heightWithin, type PageChart } from '../views/chartPiece.ts'
import { lorenzGeometry, middleOf, type LorenzPiece } from './lorenzGeometry.ts'

/** What is read of the curve. */
const readAt = 0.2
const gapFill = '#e6eef6'

function plot(
  scene: Scene,
  pieces: readonly LorenzPiece[],
  size: number,
  language: Language,
): readonly Mark[] {
  const f = formatsFor(language)
  const texts = inequalityTexts[language]
  const { xOf, yOf, left, top, curve, gap, diagonal } = lorenzGeometry(pieces, size)
  const chosen = scene.view.areas.flatMap((id, i) => {
    const middle = middleOf(
      pieces,
      pieces.findIndex((piece) => piece.id === id),
    )
    return middle ? [markAt(areaMark(i), [xOf(middle.x), yOf(middle.y)], 5)] : []
  })
  return [
    { kind: 'path', d: gap, fill: gapFill },
    ...[0, 0.5, 1].flatMap((t) => [
      line([xOf(0), yOf(t)], [xOf(1), yOf(t)], inks.line, 1),
      line([xOf(t), yOf(0)], [xOf(t), yOf(1)], inks.line, 1),
      words([left - 5, yOf(t) + (t === 1 ? 9 : t === 0 ? 0 : 4)], f.percent(t), { anchor: 'end', size: 11 }),
      ...(t === 0
        ? []
        : [words([xOf(t), yOf(0) + 14], f.percent(t), { anchor: t === 1 ? 'end' : 'middle', size: 11 })]),
    ]),
    words([xOf(1), yOf(0) + 28], `${texts.xAxis} →`, { anchor: 'end', size: 11 }),
    words([xOf(0) + 6, top + 14], `↑ ${texts.yAxis}`, { size: 11 }),
    { kind: 'path', d: diagonal, stroke: inks.ink2, width: 1, dash: [4, 3] },
    { kind: 'path', d: curve, stroke: inks.ink, width: 2 },
    ...chosen.toReversed(),
  ]
}

/** The measures that stand beside the curve, each with its name. */
function measures({ concentration, dissimilarity }: Spread, language: Language): readonly string[] {
  const f = formatsFor(language)
  const texts = inequalityTexts[language]
  return [
    ...(concentration.kind === 'value' ? [`${texts.gini}: ${f.number(concentration.gini, 2)}`] : []),
    ...(dissimilarity.kind === 'value'
      ? [`${texts.dissimilarity}: ${f.number(dissimilarity.value, 2)}`]
      : []),
  ]
}

/** Undefined where there is no curve: only shares with published counts have one. */
export function lorenzChart(scene: Scene, language: Language): PageChart | undefined {
  const { spread } = inequalityOf(scene)
  if (spread.kind === 'none' || spread.curve.kind === 'none') return undefined
  const { points } = spread.curve
  const { indicator } = scene
  const f = formatsFor(language)
  const texts = inequalityTexts[language]
  const pieces = points.flatMap(({ people, cases, group }) =>
    group ? [{ id: group.row.id, x: people, y: cases }] : [],
  )
  const sentence = texts.said(f.percent(readAt), f.percent(lorenzAt(points, readAt)))
  const counted = texts.counted(
    f.count(spread.groups.length),
    f.count(spread.cases),
    textIn(indicator.numeratorLabel, language) || texts.cases,
    f.count(spread.people),
    textIn(indicator.denominatorLabel, language) || texts.people,
  )
  const figures = measures(spread, language)
  return {
    description: [`${texts.lorenz}.`, sentence, `${figures.join('. ')}.`].join(' '),
    piece: ({ width, height }) => {
      const size = Math.min(width, heightWithin(height - 110, 240, 360))
      return chartPiece(
        {
          title: texts.lorenz,
          notes: [counted, sentence],
          body: bodyOf(size, plot(scene, pieces, size, language)),
          below: [
            drawingTexts[language].keys.dashed(texts.even),
            `${figures.join('. ')}.`,
            texts.dependsOnAreas(f.count(spread.groups.length)),
          ],
        },
        width,
      )
    },
  }
}
