// Up to three chosen areas in several indicators, against municipality and whole: positions among all areas on one scale.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { comparedText } from '../../i18n/sentences/comparedText.ts'
import { radarScale, radarWords } from '../../i18n/sentences/plots/radarWords.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { profileTexts } from '../../i18n/texts/profile.ts'
import type { Mark } from '../drawing.ts'
import { line, words } from '../figures/chartParts.ts'
import { inks, solidColor } from '../look/inks.ts'
import { movedMarks } from '../look/path.ts'
import { markAt } from '../look/symbolMarks.ts'
import { axisNames } from '../views/axisNames.ts'
import { bodyOf, chartPiece, heightWithin, type PageChart } from '../views/chartPiece.ts'
import { markKey } from './markKey.ts'
import { radarPoint, radarShape, ringPath } from './radarGeometry.ts'
import { mostAreasShown, radarSeries, shownAreas, type NamedSeries } from './radarSeries.ts'

const dashOf = ({ dash }: NamedSeries): readonly number[] | undefined => dash?.split(' ').map(Number)

function grid(spokes: number, radius: number): readonly Mark[] {
  const ends = Array.from({ length: spokes }, (_, i) => radarPoint(i, spokes, 100, radius))
  const far = 1 + 14 / radius
  return [
    ...ends.map(({ x, y }) => line([0, 0], [x, y], inks.line, 1)),
    ...[25, 50, 75, 100].map((ring): Mark => ({
      kind: 'path',
      d: ringPath(spokes, ring, radius),
      stroke: ring === 50 ? inks.lineStrong : inks.line,
      width: 1,
    })),
    ...ends.map(({ x, y }, i) =>
      words([x * far, y * far + 4.5], String(i + 1), { anchor: 'middle', isBold: true }),
    ),
  ]
}

function lineMarks(series: NamedSeries, radius: number): readonly Mark[] {
  const { mark, values } = series
  const { path, isClosed } = radarShape(values, radius)
  const color = mark ? solidColor(mark.color) : inks.ink2
  const dash = dashOf(series)
  return [
    ...(path === ''
      ? []
      : [
          ...(isClosed && mark ? [{ kind: 'path', d: path, fill: color, opacity: 0.05 } as const] : []),
          { kind: 'path', d: path, stroke: color, width: mark ? 2 : 1.5, ...(dash && { dash }) } as const,
        ]),
    ...(mark
      ? values.flatMap((value, i) => {
          if (value === undefined) return []
          const { x, y } = radarPoint(i, values.length, value, radius)
          return [markAt(mark, [x, y], 4.5)]
        })
      : []),
  ]
}

function plot(series: readonly NamedSeries[], spokes: number, size: number): readonly Mark[] {
  const radius = size / 2 - 26
  return [
    ...grid(spokes, radius),
    ...series.toReversed().flatMap((one) => lineMarks(one, radius)),
    ...[0, 50, 100].map((value) =>
      words([5, (-radius * value) / 100 + (value === 100 ? 11 : -3)], String(value), { size: 10.5 }),
    ),
  ]
}

/** Undefined where no area is chosen, or fewer than three indicators came. */
export function radarChart(
  scene: Scene,
  columns: readonly ProfileColumn[],
  language: Language,
): PageChart | undefined {
  const areas = shownAreas(scene)
  if (areas.length === 0 || columns.length < 3) return undefined
  const { common, radar } = profileTexts[language]
  const series = radarSeries(columns, areas)
  const names = columns.map(({ indicator }) => textIn(indicator.shortName ?? indicator.name, language))
  const shown = areas.slice(0, mostAreasShown).map(({ row }) => row)
  const references = series.flatMap(({ name, mark }) => (mark ? [] : [name]))
  const rest = areas.slice(mostAreasShown).map(({ row }) => row.name)
  return {
    description: radarWords(series, names, language),
    indicators: columns.map(({ indicator }) => indicator),
    piece: ({ width, height }) => {
      const size = Math.min(width, heightWithin(height * 0.6, 260, 360))
      return chartPiece(
        {
          title: drawingTexts[language].charts.radar,
          notes: [
            radarScale(columns, language),
            comparedText(scene, shown, references, language, common) ?? '',
          ],
          body: bodyOf(size, movedMarks(plot(series, columns.length, size), width / 2, size / 2)),
          below: [
            markKey(
              series.map((one) => {
                const dash = dashOf(one)
                return { name: one.name, ...(one.mark && { mark: one.mark }), ...(dash && { dash }) }
              }),
              width,
            ),
            axisNames(columns, width, language),
            rest.length > 0 ? radar.more(formatsFor(language).list(rest)) : '',
          ],
        },
        width,
      )
    },
  }
}
