// Areas by indicators: each cell with its number in the colour of the fifth it falls into, absences with their hatches.
import { textIn, type Language } from '../../core/release/localText.ts'
import { absentStatuses } from '../../core/release/status.ts'
import { absentSlot } from '../../core/scene/paint/absentSlots.ts'
import { heatmapRows, orderFrom } from '../../core/scene/profile/heatmapOrder.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { comparedText } from '../../i18n/sentences/comparedText.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { profileTexts } from '../../i18n/texts/profile.ts'
import type { Mark } from '../drawing.ts'
import { line, words } from '../figures/chartParts.ts'
import { keyLine, swatchMarks } from '../legend/swatch.ts'
import { inks } from '../look/inks.ts'
import { rectD } from '../look/path.ts'
import { markAt } from '../look/symbolMarks.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import type { Piece } from '../text/textBlock.ts'
import { textWidth } from '../text/textWidth.ts'
import { shortenText } from '../text/wrapText.ts'
import { axisNames } from '../views/axisNames.ts'
import { bodyOf, chartPiece, type PageChart } from '../views/chartPiece.ts'
import { endRows } from '../views/endRows.ts'
import { fifthColors } from './fifthColors.ts'
import { heatCell, rampOf } from './heatCells.ts'
import { heatLines, type HeatLine } from './heatLines.ts'

const mostLines = 40
const [rowHeight, head, type, small] = [18, 18, 12, 11]

function cellMarks(
  column: ProfileColumn,
  area: string,
  box: { x: number; y: number; width: number },
  language: Language,
) {
  const { text, color, ink, pattern } = heatCell(column, area, language, profileTexts[language])
  const { x, y, width } = box
  const marks: Mark[] = [
    {
      kind: 'path',
      d: rectD(x, y, width, rowHeight),
      fill: color,
      ...(pattern !== 'none' && { hatch: pattern }),
      stroke: inks.surface,
      width: 1,
    },
  ]
  if (text !== '' && textWidth(text, small) <= width - 3)
    marks.push(words([x + width / 2, y + 13], text, { anchor: 'middle', color: ink, size: small }))
  return marks
}

function grid(
  scene: Scene,
  columns: readonly ProfileColumn[],
  lines: readonly HeatLine[],
  width: number,
  language: Language,
) {
  const widest = lines.reduce((most, { name }) => Math.max(most, textWidth(name, type, true)), 60)
  const left = Math.min(widest + 26, Math.max(110, width - columns.length * 44))
  const cell = (width - left) / Math.max(1, columns.length)
  const chosenAt = new Map(scene.view.areas.map((id, i) => [id, i]))
  return bodyOf(head + lines.length * rowHeight, [
    ...columns.map((_, i) =>
      words([left + (i + 0.5) * cell, 12], String(i + 1), { anchor: 'middle', isBold: true }),
    ),
    ...lines.flatMap(({ id, name, isFirst }, row): readonly Mark[] => {
      const y = head + row * rowHeight
      const index = chosenAt.get(id)
      const isBold = index !== undefined
      return [
        ...(isBold ? [markAt(areaMark(index), [6, y + rowHeight / 2], 4.5)] : []),
        words([15, y + 13], shortenText(name, left - 22, { size: type, isBold }), {
          color: inks.ink,
          isBold,
        }),
        ...columns.flatMap((column, i) =>
          cellMarks(column, id, { x: left + i * cell, y, width: cell }, language),
        ),
        ...(isFirst ? [line([0, y], [width, y], inks.ink2, 1)] : []),
      ]
    }),
  ])
}

/** The ramps and absences that occur. */
function keys(columns: readonly ProfileColumn[], width: number, language: Language): readonly Piece[] {
  const f = formatsFor(language)
  const { heatmap } = profileTexts[language]
  const ramps = (['judged', 'neutral'] as const).filter((ramp) =>
    columns.some(({ indicator }) => rampOf(indicator) === ramp),
  )
  const ramped = ramps.map((ramp) => {
    const { name, low, high } = heatmap.ramp[ramp]
    const text = `${name}: ${low}`
    const start = textWidth(text, 11.5) + 8
    return bodyOf(17, [
      words([0, 12], text, { size: 11.5 }),
      ...fifthColors[ramp].map((color, i): Mark => ({
        kind: 'path',
        d: rectD(start + i * 14, 2, 13, 11),
        fill: color,
        stroke: inks.lineStrong,
        width: 0.5,
      })),
      words([start + 5 * 14 + 5, 12], high, { size: 11.5 }),
    ])
  })
  const absences = absentStatuses.flatMap((status) => {
    const count = columns
      .flatMap((column) => column.absences)
      .reduce((sum, absence) => sum + (absence.status === status ? absence.count : 0), 0)
    const slot = absentSlot(status)
    return count === 0
      ? []
      : [
          keyLine(
            (top) => swatchMarks(slot, undefined, top),
            `${f.status(status)} (${f.count(count)})`,
            width,
          ),
        ]
  })
  return [...ramped, ...absences]
}

export function heatChart(
  scene: Scene,
  columns: readonly ProfileColumn[],
  language: Language,
): PageChart | undefined {
  if (columns.length === 0) return undefined
  const f = formatsFor(language)
  const { charts } = drawingTexts[language]
  const { heatmap, common } = profileTexts[language]
  const { rows, view, level } = scene
  const hasParents = rows.some(({ isFiltered, parentId }) => !isFiltered && parentId !== undefined)
  const order = orderFrom(view.order, columns, hasParents)
  const sorted = heatmapRows(rows, columns, order)
  const all = heatLines(sorted, order.kind === 'parent')
  const chosen = new Set(view.areas)
  const lines = endRows(all, mostLines, ({ id }) => chosen.has(id))
  const names = columns.map(({ indicator }) => textIn(indicator.name, language))
  return {
    description: `${charts.heatmap}: ${f.count(all.length)} ${levelNoun(level, 'many', language)}; ${f.list(names)}.`,
    indicators: columns.map(({ indicator }) => indicator),
    piece: ({ width }) =>
      chartPiece(
        {
          title: charts.heatmap,
          notes: [heatmap.keyTitle, comparedText(scene, [], [], language, common) ?? ''],
          body: grid(scene, columns, lines, width, language),
          below: [
            axisNames(columns, width, language),
            ...keys(columns, width, language),
            lines.length < all.length ? charts.ends(f.count(lines.length), f.count(all.length)) : '',
            rows.length > sorted.length ? heatmap.filtered(f.count(rows.length - sorted.length)) : '',
          ],
        },
        width,
      ),
  }
}
