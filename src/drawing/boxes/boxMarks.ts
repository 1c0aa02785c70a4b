// How the areas' values are spread: a box plot by municipality, or one box where there is no level above, as on the screen.
import type { Language } from '../../core/release/localText.ts'
import { distributionOf } from '../../core/scene/distribution/distributionOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { distributionWords } from '../../i18n/sentences/plots/distributionWords.ts'
import { chanceTexts } from '../../i18n/texts/chance.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import type { Mark } from '../drawing.ts'
import { line, words } from '../figures/chartParts.ts'
import { inks } from '../look/inks.ts'
import { movedMarks, rectD } from '../look/path.ts'
import { markAt } from '../look/symbolMarks.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { bodyOf, chartPiece, type PageChart } from '../views/chartPiece.ts'
import { endRows } from '../views/endRows.ts'
import { boxGeometry, dotRadius, rowHeight, type BoxGeometry, type DrawnRow } from './boxGeometry.ts'
import { boxRows } from './boxRows.ts'

const mostLines = 30
const [head, axisHeight, half] = [16, 18, 6]
const boxFill = '#eef1f4'

function boxMarks({ y, box }: DrawnRow): readonly Mark[] {
  if (!box) return []
  const [low, first, , third, high] = box
  return [
    ...[
      [low, first],
      [third, high],
    ].map(([from = 0, to = 0]) => line([from, y], [to, y], inks.ink2, 1)),
    ...[low, high].map((x) => line([x, y - 3], [x, y + 3], inks.ink2, 1)),
    {
      kind: 'path',
      d: rectD(first, y - half, third - first, 2 * half),
      fill: boxFill,
      stroke: inks.ink2,
      width: 1,
    },
  ]
}

const dotMark = ({ x, y, color, isInner }: BoxGeometry['dots'][number]): Mark =>
  isInner
    ? { kind: 'circle', at: [x, y], radius: 1.5, fill: inks.ink3 }
    : { kind: 'circle', at: [x, y], radius: dotRadius, fill: color, stroke: inks.ink2, width: 0.5 }

function plot(scene: Scene, geometry: BoxGeometry, language: Language): readonly Mark[] {
  const { left, right, end, rows, dots, height, ticks, wholeX, placeOf } = geometry
  const f = formatsFor(language)
  const labels = f.breakLabels(
    scene.indicator,
    ticks.map(({ value }) => value),
  )
  const chosen = scene.view.areas.flatMap((id, i) => {
    const place = placeOf(id)
    return place ? [markAt(areaMark(i), [place.x, place.y], dotRadius + 1.5)] : []
  })
  const marks: readonly Mark[] = [
    ...rows.flatMap(({ label, count, y }) => [
      line([left, y], [right, y], inks.line, 1),
      words([left - 8, y + 4], label, { anchor: 'end', color: inks.ink }),
      words([end, y + 4], count, { anchor: 'end' }),
    ]),
    ...rows.flatMap(boxMarks),
    ...dots.filter(({ isInner }) => isInner).map(dotMark),
    ...rows.flatMap(({ y, box }) =>
      box ? [line([box[2], y - half], [box[2], y + half], inks.ink, 2.5)] : [],
    ),
    ...dots.filter(({ isInner }) => !isInner).map(dotMark),
    ...(wholeX === undefined ? [] : [line([wholeX, 0], [wholeX, height], inks.ink2, 1.25, [3, 3])]),
    ...chosen.toReversed(),
    ...ticks.map(({ x }, i) => words([x, height + 14], labels[i] ?? '', { anchor: 'middle' })),
  ]
  return [
    words([end, 11], chanceTexts[language].distribution.n, { anchor: 'end' }),
    ...movedMarks(marks, 0, head),
  ]
}

/** Undefined for categories, which have no order. */
export function boxChart(scene: Scene, language: Language): PageChart | undefined {
  const distribution = distributionOf(scene)
  if (!distribution) return undefined
  const f = formatsFor(language)
  const { charts, keys } = drawingTexts[language]
  const texts = chanceTexts[language].distribution
  const chosen = new Set(scene.view.areas)
  const all = boxRows(scene, distribution, texts.all, f.count)
  const rows = endRows(all, mostLines, ({ values }) => values.some(({ id }) => chosen.has(id)))
  const { regionMark: whole, indicator, valueDomain } = scene
  const value = whole?.cell.kind === 'number' ? whole.cell.value : undefined
  const sentence = distributionWords(scene, distribution.whole, language)
  return {
    description: sentence,
    piece: ({ width }) => {
      const geometry = boxGeometry({
        rows,
        domain: valueDomain,
        width,
        ...(value !== undefined && { whole: value }),
      })
      return chartPiece(
        {
          title: charts.distribution,
          notes: [sentence],
          body: bodyOf(head + rows.length * rowHeight + axisHeight, plot(scene, geometry, language)),
          below: [
            `${charts.box}.`,
            whole?.cell.kind === 'number'
              ? keys.dashed(`${whole.name} ${f.cell(indicator, whole.cell)}`)
              : '',
            rows.length < all.length ? charts.ends(f.count(rows.length), f.count(all.length)) : '',
          ],
        },
        width,
      )
    },
  }
}
