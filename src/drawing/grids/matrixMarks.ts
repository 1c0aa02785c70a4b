// How closely several indicators go with each other: a triangle of coefficients with the number of areas, as on the screen.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Matrix, MatrixPair } from '../../core/scene/pairs/matrixOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { coefficientDigits, directionOf } from '../../core/statistics/pairs/correlation.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import type { Mark } from '../drawing.ts'
import { words } from '../figures/chartParts.ts'
import { inks } from '../look/inks.ts'
import { lineD, rectD } from '../look/path.ts'
import { textWidth } from '../text/textWidth.ts'
import { shortenText } from '../text/wrapText.ts'
import { bodyOf, chartPiece, type PageChart } from '../views/chartPiece.ts'
import { colorLimits, correlationColor } from './correlationColor.ts'

const [rowHeight, head, type, small] = [30, 18, 12, 9.5]

type Coefficient = Scene['view']['coefficient']

function cellMarks(
  pair: MatrixPair,
  coefficient: Coefficient,
  box: { x: number; y: number; width: number },
  language: Language,
) {
  const f = formatsFor(language)
  const { x, y, width } = box
  const result = pair[coefficient]
  const isColored = result.kind === 'value' && directionOf(result) !== 'unclear'
  const { ground, ink } = correlationColor(isColored ? result.r : 0)
  const middle = x + width / 2
  const text = result.kind === 'value' ? f.number(result.r, coefficientDigits(result.r)) : '–'
  const marks: Mark[] = [
    {
      kind: 'path',
      d: rectD(x + 0.5, y + 0.5, width - 1, rowHeight - 1),
      fill: ground,
      stroke: inks.line,
      width: 0.75,
    },
    words([middle, y + 14], text, { anchor: 'middle', color: ink }),
    words([middle, y + 25], f.count(pair.n), { anchor: 'middle', color: ink, size: small }),
  ]
  if (pair.kinship)
    marks.push({
      kind: 'path',
      d: `${lineD([
        [x + width - 8, y + 1],
        [x + width - 1, y + 1],
        [x + width - 1, y + 8],
      ])}Z`,
      fill: inks.ink,
    })
  return marks
}

function gridMarks(
  names: readonly string[],
  { pairs }: Matrix,
  coefficient: Coefficient,
  width: number,
  language: Language,
) {
  const numbered = names.map((name, i) => `${i + 1} ${name}`)
  const widest = Math.max(60, ...numbered.map((name) => textWidth(name, type)))
  const columns = Math.max(1, names.length - 1)
  const left = Math.min(widest + 10, Math.max(90, width - columns * 38))
  const cell = Math.min(64, (width - left) / columns)
  const at = (column: number, row: number) => ({
    x: left + column * cell,
    y: head + row * rowHeight,
    width: cell,
  })
  return bodyOf(head + names.length * rowHeight, [
    ...Array.from({ length: columns }, (_, i) =>
      words([left + (i + 0.5) * cell, 12], String(i + 1), { anchor: 'middle', isBold: true }),
    ),
    ...numbered.map((name, i) =>
      words([0, head + i * rowHeight + 19], shortenText(name, left - 8, { size: type }), { color: inks.ink }),
    ),
    ...pairs.flatMap((pair) => cellMarks(pair, coefficient, at(pair.column, pair.row), language)),
  ])
}

function keyPiece(width: number, language: Language) {
  const f = formatsFor(language)
  const { falling, rising } = pairsTexts[language].matrix
  const scale = [...colorLimits.toReversed().map((limit) => -limit), 0, ...colorLimits]
  const low = `${falling} ${f.number(-1, 0)}`
  const start = Math.min(textWidth(low, 11.5) + 8, width - scale.length * 12 - 10)
  return bodyOf(17, [
    words([0, 12], low, { size: 11.5 }),
    ...scale.map((r, i): Mark => ({
      kind: 'path',
      d: rectD(start + i * 12, 3, 11, 10),
      fill: correlationColor(r).ground,
      stroke: inks.line,
      width: 0.5,
    })),
    words([start + scale.length * 12 + 6, 12], `${f.number(1, 0)} ${rising}`, { size: 11.5 }),
  ])
}

export function matrixChart({ view }: Scene, matrix: Matrix, language: Language): PageChart {
  const f = formatsFor(language)
  const texts = pairsTexts[language]
  const { coefficient } = view
  const names = matrix.figures.map(({ indicator }) => textIn(indicator.shortName ?? indicator.name, language))
  const others = matrix.figures.flatMap(({ period }, i) =>
    period.period === view.period ? [] : [`${names[i] ?? ''} ${f.period(period.period)}`],
  )
  const said = matrix.pairs.map((pair) => {
    const result = pair[coefficient]
    const r = result.kind === 'value' ? f.number(result.r, coefficientDigits(result.r)) : texts.matrix.none
    return `${texts.matrix.pair(names[pair.column] ?? '', names[pair.row] ?? '')} ${r}`
  })
  const title = drawingTexts[language].charts.matrix(texts[coefficient])
  const notes = matrix.pairs.some(({ kinship }) => kinship) ? `◥ ${texts.matrix.related}.` : ''
  return {
    description: `${title}: ${said.join('; ')}.`,
    indicators: matrix.figures.map(({ indicator }) => indicator),
    piece: ({ width }) =>
      chartPiece(
        {
          title,
          body: gridMarks(names, matrix, coefficient, width, language),
          below: [
            keyPiece(width, language),
            `${texts.matrix.unclear}; ${texts.matrix.count}. ${notes}`,
            others.length > 0 ? texts.matrix.periods(f.list(others)) : '',
            `${texts.warning.areas} ${texts.warning.cause} ${texts.matrix.space}`,
          ],
        },
        width,
      ),
  }
}
