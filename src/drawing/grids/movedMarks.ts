// Which areas stand in another class than before: class before by class now, and the areas that moved most.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Moved } from '../../core/scene/moved/movedOf.ts'
import { movedAreas } from '../../core/scene/moved/movesOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { limitUnit } from '../../i18n/formats/mappedFormats.ts'
import { movedWords } from '../../i18n/sentences/plots/movedWords.ts'
import { movedTexts } from '../../i18n/texts/inequality/moved.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import type { Mark } from '../drawing.ts'
import { words } from '../figures/chartParts.ts'
import { symbolMarks } from '../look/symbolMarks.ts'
import { inks } from '../look/inks.ts'
import { rectD } from '../look/path.ts'
import type { Piece } from '../text/textBlock.ts'
import { textWidth } from '../text/textWidth.ts'
import { shortenText } from '../text/wrapText.ts'
import { bodyOf, chartPiece, keyText, type PageChart } from '../views/chartPiece.ts'

const [rowHeight, head, type, swatch] = [22, 34, 12, 14]
/** Of those that moved, as many as a picture has room for. */
const mostListed = 12
const listRow = 17

function classMatrix(
  { indicator }: Scene,
  { classes, moves, from }: Moved,
  width: number,
  language: Language,
): Piece {
  const f = formatsFor(language)
  const texts = movedTexts[language]
  const unit = limitUnit(indicator, classes)
  const ranges = classes.colors.map((_, i) => f.classRange(unit, classes.breaks, i))
  const widest = ranges.reduce((most, text) => Math.max(most, textWidth(text, type)), 60)
  const count = Math.max(1, ranges.length)
  const left = Math.min(widest + swatch + 16, width - count * 30)
  const cell = Math.min(64, (width - left) / count)
  const box = (x: number, y: number, fill = '#ffffff'): Mark => ({
    kind: 'path',
    d: rectD(x, y, swatch, swatch),
    fill,
    stroke: inks.lineStrong,
    width: 0.75,
  })
  const rows = moves.matrix.map((counts, before) => ({ counts, before })).toReversed()
  return bodyOf(head + rows.length * rowHeight, [
    words([0, head - 8], texts.classBefore(f.period(from))),
    ...classes.colors.map((color, i) => box(left + (i + 0.5) * cell - swatch / 2, head - swatch - 4, color)),
    ...rows.flatMap(({ counts, before }, row): readonly Mark[] => {
      const y = head + row * rowHeight
      return [
        box(0, y + 4, classes.colors[before]),
        words([swatch + 8, y + 15], shortenText(ranges[before] ?? '', left - swatch - 12, { size: type }), {
          color: inks.ink,
        }),
        ...counts.flatMap((n, now): readonly Mark[] => [
          {
            kind: 'path',
            d: rectD(left + now * cell, y, cell, rowHeight),
            fill: before === now ? inks.surface2 : inks.surface,
            stroke: inks.line,
            width: 0.75,
          },
          words([left + (now + 0.5) * cell, y + 15], f.count(n), {
            anchor: 'middle',
            color: n > 0 ? inks.ink : inks.ink3,
            isBold: n > 0 && before !== now,
          }),
        ]),
      ]
    }),
  ])
}

/** Those in another class, the greatest difference first. */
function list({ indicator }: Scene, { moves }: Moved, width: number, language: Language): readonly Piece[] {
  const f = formatsFor(language)
  const { moved, certainty } = movedTexts[language]
  const all = movedAreas(moves)
  if (all.length === 0) return []
  const shown = all.slice(0, mostListed)
  const rows = shown.flatMap(({ row, outcome, difference, certainty: sure }, i): readonly Mark[] => {
    const y = i * listRow
    const shape = outcome === 'higher' ? 'up' : 'down'
    const symbol = { id: row.id, shape, radius: 5, stroke: inks.surface, fill: inks.ink } as const
    const told = difference === undefined ? '' : f.difference(indicator, difference)
    const value = sure === undefined ? told : `${told}, ${certainty[sure]}`
    const name = row.parentName === undefined ? row.name : `${row.name} (${row.parentName})`
    const room = width - textWidth(value, type) - 28
    return [
      ...symbolMarks(symbol, [6, y + 8], 4.6),
      words([16, y + 12], shortenText(name, room, { size: type }), { color: inks.ink }),
      words([width, y + 12], value, { anchor: 'end' }),
    ]
  })
  const { charts, leftAway } = drawingTexts[language]
  return [
    keyText(`▲ ${moved.higher} · ▼ ${moved.lower}`, width),
    bodyOf(shown.length * listRow, rows),
    ...(shown.length < all.length
      ? [keyText(charts.more(leftAway(f.count(all.length - shown.length))), width)]
      : []),
  ]
}

export function movedChart(scene: Scene, moved: Moved, language: Language): PageChart {
  const f = formatsFor(language)
  const texts = movedTexts[language]
  const { sentence, warnings } = movedWords(scene, moved, language)
  const title = drawingTexts[language].charts.moved(f.period(moved.from), f.period(scene.view.period))
  return {
    description: [`${title}.`, sentence, ...warnings].join(' '),
    piece: ({ width }) =>
      chartPiece(
        {
          title,
          notes: [
            sentence,
            ...warnings,
            `${texts.matrix(f.period(moved.from), f.period(scene.view.period))}: ${textIn(scene.indicator.unit.name, language)}`,
          ],
          body: classMatrix(scene, moved, width, language),
          below: [...list(scene, moved, width, language), texts.sameLimits],
        },
        width,
      ),
  }
}
