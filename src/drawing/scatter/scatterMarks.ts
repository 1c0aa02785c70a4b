// Two indicators as a scatter plot, with the words that never leave it: coefficients, what they mean, and what they do not.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { Scatter } from '../../core/scene/pairs/scatterOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { scatterWords } from '../../i18n/sentences/plots/scatterWords.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import type { Mark } from '../drawing.ts'
import { acrossGrid, line, words } from '../figures/chartParts.ts'
import { inks } from '../look/inks.ts'
import { markAt } from '../look/symbolMarks.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { stack } from '../text/stack.ts'
import { pieceOf } from '../text/textBlock.ts'
import { textWidth } from '../text/textWidth.ts'
import { bodyOf, chartPiece, keyText, type PageChart } from '../views/chartPiece.ts'
import { placeNames } from './placeNames.ts'
import { heightFor, mostDrawn, scatterGeometry, type ScatterGeometry } from './scatterGeometry.ts'

function geometryOf(scene: Scene, scatter: Scatter, width: number, language: Language): ScatterGeometry {
  const { breakLabels } = formatsFor(language)
  const { points, first, second, domainX, domainY, line: straight } = scatter
  const hasLine = straight.kind === 'line' && !scene.view.additions.includes('noline')
  return scatterGeometry({
    values: points.map(({ row, x, y, far }) => ({
      id: row.id,
      x,
      y,
      color: scene.slots[row.slot]?.color ?? inks.lineStrong,
      ...(far && { isFar: true }),
    })),
    ...(domainX && { domainX }),
    ...(domainY && { domainY }),
    formatTicksX: (values) => breakLabels(first, values),
    formatTicksY: (values) => breakLabels(second, values),
    ...(hasLine && { line: straight }),
    width,
  })
}

function axes({ left, right, top, bottom, ticksX, ticksY, dots }: ScatterGeometry): readonly Mark[] {
  const hasGrid = dots.length <= mostDrawn
  return [
    ...(hasGrid
      ? [
          ...acrossGrid(ticksY, left, right),
          ...ticksX.map(({ at }) => line([at, top], [at, bottom], inks.line, 1)),
        ]
      : ticksY.map(({ at, label }) => words([left - 6, at + 4], label, { anchor: 'end' }))),
    line([left, top], [left, bottom], inks.lineStrong, 1),
    line([left, bottom], [right, bottom], inks.lineStrong, 1),
    ...ticksX.map(({ at, label }) => {
      const isLast = at + textWidth(label, 12) / 2 > right
      return words([isLast ? right : at, bottom + 16], label, { anchor: isLast ? 'end' : 'middle' })
    }),
  ]
}

function dotMarks({ dots, radius }: ScatterGeometry): readonly Mark[] {
  const rim = dots.length <= mostDrawn ? { stroke: inks.ink3, width: 0.6 } : {}
  return dots.flatMap(({ left, top, value }): readonly Mark[] => [
    { kind: 'circle', at: [left, top], radius, fill: value.color, ...rim },
    ...(value.isFar
      ? [{ kind: 'circle', at: [left, top], radius: radius + 1.75, stroke: inks.ink, width: 1.25 } as const]
      : []),
  ])
}

/** The chosen areas with their names; of several each name bears its mark, since marks may cover each other. */
function chosenMarks(scene: Scene, geometry: ScatterGeometry): readonly Mark[] {
  const shown = scene.view.areas.flatMap((id, i) => {
    const dot = geometry.dots.find((one) => one.id === id)
    return dot ? [{ ...dot, mark: areaMark(i), name: scene.rowById.get(id)?.name ?? '' }] : []
  })
  const lead = shown.length > 1 ? 13 : 0
  return [
    ...shown
      .toReversed()
      .map(({ mark, left, top }) => markAt(mark, [left, top], geometry.radius < 3 ? 5 : 6)),
    ...placeNames(shown, geometry, geometry.dots, lead).flatMap(
      ({ text, x, baseline }, i): readonly Mark[] => {
        const mark = shown[i]?.mark
        return [
          ...(lead > 0 && mark ? [markAt(mark, [x - lead / 2, baseline - 4], 4)] : []),
          words([x, baseline], text, { color: inks.ink, isBold: true, halo: inks.surface }),
        ]
      },
    ),
  ]
}

const plotMarks = (scene: Scene, geometry: ScatterGeometry): readonly Mark[] => {
  const { line: straight } = geometry
  return [
    ...axes(geometry),
    ...dotMarks(geometry),
    ...(straight
      ? [line([straight[0], straight[1]], [straight[2], straight[3]], inks.ink, 1.25, [5, 3])]
      : []),
    ...chosenMarks(scene, geometry),
  ]
}

export function scatterChart(scene: Scene, scatter: Scatter, language: Language): PageChart {
  const texts = pairsTexts[language].scatter
  const { charts, keys } = drawingTexts[language]
  const { first, second, secondPeriod, points } = scatter
  const f = formatsFor(language)
  const axis = ({ name, unit }: Indicator, period: string) =>
    texts.axis(textIn(name, language), textIn(unit.symbol, language), f.period(period))
  const { period, figures, sentence, warning } = scatterWords(scene, scatter, language)
  const titleY = `↑ ${axis(second, secondPeriod.period)}`
  const titleX = `${axis(first, scene.view.period)} →`
  return {
    description: [period ?? '', figures.join(' · '), sentence].filter((text) => text !== '').join(' '),
    indicators: [second],
    piece: ({ width }) => {
      const [y, x] = [keyText(titleY, width), keyText(titleX, width)]
      const plot = pieceOf(heightFor(width), () =>
        plotMarks(scene, geometryOf(scene, scatter, width, language)),
      )
      return chartPiece(
        {
          title: charts.scatter,
          notes: [period ?? '', `${figures.join(' · ')}. ${sentence}`],
          body: points.length > 0 ? stack([y, plot, x]) : bodyOf(0, []),
          below: [`${keys.dot} ${points.some(({ far }) => far) ? keys.ring : ''}`, warning],
        },
        width,
      )
    },
  }
}
