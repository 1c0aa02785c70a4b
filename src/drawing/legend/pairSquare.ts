// The legend of two indicators: a square of colours with the number of areas in each, names and limits along both sides.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { pairCells } from '../../core/scene/pairs/pairCells.ts'
import type { ModeFacts, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { luminance, parseHex } from '../../map/look/hexColor.ts'
import type { Mark } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { rectD } from '../look/path.ts'
import { stack } from '../text/stack.ts'
import { textBlock, type Piece } from '../text/textBlock.ts'
import { textWidth } from '../text/textWidth.ts'
import { legendType } from './swatch.ts'

type Pair = Extract<ModeFacts, { kind: 'bivariate' }>

const side = 40
const limitSize = 11

function axisName({ name, unit }: Indicator, period: string, language: Language): string {
  const symbol = textIn(unit.symbol, language)
  const of = formatsFor(language).period(period)
  return `${textIn(name, language)}, ${of}${symbol && ` (${symbol})`}`
}

function square(scene: Scene, { breaks, secondBreaks, second }: Pair, language: Language): Piece {
  const f = formatsFor(language)
  const cells = pairCells(scene)
  const rows = Math.max(0, ...cells.map((cell) => cell.second)) + 1
  const limitsY = f.breakLabels(second, secondBreaks)
  const left = Math.ceil(Math.max(4, ...limitsY.map((limit) => textWidth(limit, limitSize) + 5)))
  const bottom = 6 + rows * side
  const text = { kind: 'text', size: limitSize, color: inks.ink2 } as const
  const boxes = cells.flatMap((cell): Mark[] => {
    const [x, y] = [left + cell.first * side, 6 + (rows - 1 - cell.second) * side]
    // Black and white are equally far from this one.
    const color = luminance(parseHex(cell.color)) > 0.18 ? inks.ink : inks.surface
    const at = [x + side / 2, y + side / 2 + 4] as const
    return [
      { kind: 'path', d: rectD(x, y, side, side), fill: cell.color, stroke: inks.surface, width: 1 },
      { ...text, at, text: f.count(cell.count), color, anchor: 'middle' },
    ]
  })
  const isTight = f
    .breakLabels(scene.indicator, breaks)
    .some((limit) => textWidth(limit, limitSize) > side - 3)
  return {
    height: bottom + (isTight ? 30 : 18),
    marks: [
      ...boxes,
      ...limitsY.map((limit, i): Mark => ({
        ...text,
        at: [left - 4, bottom - (i + 1) * side + 4],
        text: limit,
        anchor: 'end',
      })),
      ...f.breakLabels(scene.indicator, breaks).map((limit, i): Mark => ({
        ...text,
        at: [left + (i + 1) * side, bottom + 12 + (isTight && i % 2 ? 12 : 0)],
        text: limit,
        anchor: 'middle',
      })),
    ],
  }
}

export function pairSquare(scene: Scene, facts: Pair, language: Language, width: number): Piece {
  const style = { size: legendType, isBold: true }
  const { inCells } = drawingTexts[language]
  return stack([
    textBlock(`↑ ${axisName(facts.second, facts.secondPeriod, language)}`, width, style),
    ...(pairCells(scene).length > 0 ? [square(scene, facts, language)] : []),
    textBlock(`→ ${axisName(scene.indicator, scene.view.period, language)}`, width, style),
    textBlock(inCells(levelNoun(scene.level, 'many', language)), width, {
      size: legendType - 1,
      color: inks.ink2,
    }),
  ])
}
