// What the legend explains beyond colours: circles, outliers, the combined area, the chosen ones.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { mappedText } from '../../i18n/formats/mappedFormats.ts'
import { textsIn } from '../../i18n/textsIn.ts'
import { combinedTexts } from '../../i18n/texts/compare/combined.ts'
import { combinedDash, combinedWidth } from '../../map/look/mapLook.ts'
import { circleRadius, roundCounts } from '../../map/symbols/circleRadius.ts'
import { circleFill } from '../../map/symbols/makeSymbols.ts'
import type { Mark } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { lineD, rectD } from '../look/path.ts'
import { chosenColor, markAt, symbolMarks } from '../look/symbolMarks.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { textBlock, type Piece } from '../text/textBlock.ts'
import { keyLine, legendType, swatchSize } from './swatch.ts'

const middle = (top: number) => top + swatchSize.height / 2

/** What the circles count, and how large round numbers are. */
export function circleKey(scene: Scene, language: Language, width: number): readonly Piece[] {
  const { mode, indicator, rows } = scene
  if (mode.kind !== 'circles' || mode.greatest < 1) return []
  const f = formatsFor(language)
  const counted = textIn(indicator.numeratorLabel, language) || textIn(indicator.unit.name, language)
  const words = textBlock(textsIn(language).figures.legend.circles(counted), width, { size: legendType })
  const circles = roundCounts(mode.greatest).map((count) => ({
    count,
    radius: circleRadius(count, mode.greatest, rows.length),
  }))
  const greatest = Math.max(...circles.map(({ radius }) => radius))
  let x = 0
  const marks = circles.flatMap(({ count, radius }): readonly Mark[] => {
    const at = [x + radius, greatest] as const
    x += 2 * radius + 60
    const symbol = { id: '', shape: 'circle', radius, fill: circleFill, stroke: inks.surface } as const
    const text = { kind: 'text', text: f.count(count), size: legendType, color: inks.ink } as const
    return [...symbolMarks(symbol, at, radius), { ...text, at: [at[0] + radius + 6, greatest + 4] }]
  })
  return [words, { height: 2 * greatest + 6, marks }]
}

/** A filled dot the high ones, an empty one the low ones. */
export function outlierKey({ rows, legend }: Scene, language: Language, width: number): readonly Piece[] {
  if (!legend.fences) return []
  const marked = rows.filter(({ outlier, isFiltered }) => outlier && !isFiltered)
  const ends = (['low', 'high'] as const).filter((end) => marked.some(({ outlier }) => outlier === end))
  const dots = (top: number) =>
    ends.flatMap((end, i) => {
      const fill = end === 'high' ? inks.ink : inks.surface
      const symbol = { id: '', shape: 'dot', radius: 4, stroke: inks.ink, fill } as const
      return symbolMarks(symbol, [5 + i * 11, middle(top)], 3.4)
    })
  const words = textsIn(language).figures.legend.outliers(formatsFor(language).count(marked.length))
  return [keyLine(dots, words, width)]
}

export function combinedKey({ combined }: Scene, language: Language, width: number): readonly Piece[] {
  if (!combined) return []
  const line = (top: number) => {
    const d = lineD([
      [0, middle(top)],
      [swatchSize.width, middle(top)],
    ])
    return [{ kind: 'path', d, stroke: inks.ink, width: combinedWidth, dash: combinedDash }] as const
  }
  return [keyLine(line, combinedTexts[language].title, width)]
}

/** Each chosen area on the map with its mark, name and what the map shows of it. */
export function chosenKey(scene: Scene, language: Language, width: number): readonly Piece[] {
  const here = scene.chosen.flatMap(({ row, level }, i) => (level ? [] : [{ row, mark: areaMark(i) }]))
  return here.map(({ row, mark }) => {
    const text = `${row.name}: ${mappedText(scene, row.mapped, language)}`
    const box = (top: number): readonly Mark[] =>
      scene.chosen.length > 1
        ? [markAt(mark, [swatchSize.width / 2, middle(top)], 5)]
        : [
            {
              kind: 'path',
              d: rectD(1, top + 1, swatchSize.width - 2, swatchSize.height - 2),
              stroke: chosenColor(0),
              width: 2.5,
            },
          ]
    return keyLine(box, text, width)
  })
}
