// All areas over several indicators as lines: thin ones for all, strong ones with their marks for the chosen areas.
import type { Language } from '../../core/release/localText.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { comparedText } from '../../i18n/sentences/comparedText.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { profileTexts } from '../../i18n/texts/profile.ts'
import type { Mark } from '../drawing.ts'
import { line, words } from '../figures/chartParts.ts'
import { inks, solidColor } from '../look/inks.ts'
import { short } from '../look/path.ts'
import { markAt } from '../look/symbolMarks.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { axisNames } from '../views/axisNames.ts'
import { bodyOf, chartPiece, heightWithin, type PageChart } from '../views/chartPiece.ts'
import { markKey } from './markKey.ts'
import { axisX, eachPiece, linePath, parallelFrame, placeY, type ParallelFrame } from './parallelGeometry.ts'
import { parallelLines, type ParallelLines } from './parallelLines.ts'

const thin = '#a9b4be'

/** One path for all: thousands of lines are drawn in one stroke. */
function allLines(frame: ParallelFrame, { ids, axes }: ParallelLines): readonly Mark[] {
  const parts: string[] = []
  for (const at of ids.keys())
    eachPiece(frame, axes, at, (x1, y1, x2, y2) =>
      parts.push(`M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`),
    )
  if (parts.length === 0) return []
  const width = ids.length > 300 ? 0.35 : 0.75
  return [{ kind: 'path', d: parts.join(''), stroke: thin, width }]
}

function axisMarks(frame: ParallelFrame, count: number): readonly Mark[] {
  return [
    ...Array.from({ length: count }, (_, i) => axisX(frame, i, count)).flatMap((x, i) => [
      line([x, frame.top], [x, frame.bottom], inks.ink2, 1),
      words([x, 13], String(i + 1), { anchor: 'middle', isBold: true }),
    ]),
    ...[0, 50, 100].map((place) =>
      words([frame.left - 5, placeY(frame, place) + 4], String(place), { anchor: 'end', size: 10.5 }),
    ),
  ]
}

function chosenMarks(scene: Scene, frame: ParallelFrame, { ids, axes }: ParallelLines): readonly Mark[] {
  const lineOf = new Map(ids.map((id, at) => [id, at]))
  return scene.view.areas
    .flatMap((id, index): readonly (readonly Mark[])[] => {
      const at = lineOf.get(id)
      const d = at === undefined ? '' : linePath(frame, axes, at)
      if (at === undefined || d === '') return []
      const mark = areaMark(index)
      return [
        [
          { kind: 'path', d, stroke: inks.surface, width: 5 },
          { kind: 'path', d, stroke: solidColor(mark.color), width: 2.25 },
          ...axes.flatMap((places, axis) => {
            const place = places[at] ?? NaN
            return Number.isNaN(place)
              ? []
              : [markAt(mark, [axisX(frame, axis, axes.length), placeY(frame, place)], 4.5)]
          }),
        ],
      ]
    })
    .toReversed()
    .flat()
}

/** Undefined where fewer than two indicators came. */
export function parallelChart(
  scene: Scene,
  columns: readonly ProfileColumn[],
  language: Language,
): PageChart | undefined {
  if (columns.length < 2) return undefined
  const f = formatsFor(language)
  const { charts } = drawingTexts[language]
  const { common, parallel } = profileTexts[language]
  const lines = parallelLines(columns, scene.rows)
  const chosen = scene.view.areas.flatMap((id, i) => {
    const row = scene.rowById.get(id)
    const name = row && (row.parentName === undefined ? row.name : `${row.name}, ${row.parentName}`)
    return name === undefined ? [] : [{ name, mark: areaMark(i) }]
  })
  const gaps = [
    lines.withGaps > 0 ? parallel.partial(f.count(lines.withGaps)) : '',
    lines.without > 0 ? parallel.noLine(f.count(lines.without)) : '',
    lines.filtered > 0 ? parallel.filtered(f.count(lines.filtered)) : '',
  ].filter((text) => text !== '')
  const areas = `${f.count(lines.ids.length)} ${levelNoun(scene.level, 'many', language)}`
  return {
    description: `${charts.parallel}: ${areas}. ${parallel.scale} ${gaps.join(' ')}`.trim(),
    indicators: columns.map(({ indicator }) => indicator),
    piece: ({ width, height }) => {
      const tall = heightWithin(height * 0.6, 240, 340)
      const frame = { ...parallelFrame(width, tall), bottom: tall - 8 }
      return chartPiece(
        {
          title: charts.parallel,
          notes: [`${parallel.scale} ${parallel.sense}`, comparedText(scene, [], [], language, common) ?? ''],
          body: bodyOf(tall, [
            ...allLines(frame, lines),
            ...axisMarks(frame, columns.length),
            ...chosenMarks(scene, frame, lines),
          ]),
          below: [
            markKey(chosen, width),
            chosen.length > 0 ? charts.otherLines : '',
            axisNames(columns, width, language),
            gaps.join(' '),
          ],
        },
        width,
      )
    },
  }
}
