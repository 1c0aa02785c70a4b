// The chosen areas beside each other: value with its interval on one scale, what it was counted from, the difference to one base.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { trayOf, type Tray, type TrayRow } from '../../core/scene/tray/trayOf.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { rankText, rowWords } from '../../i18n/sentences.ts'
import { differenceWords } from '../../i18n/sentences/plots/differenceWords.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { trayTexts } from '../../i18n/texts/compare/tray.ts'
import type { Mark } from '../drawing.ts'
import { line, words } from '../figures/chartParts.ts'
import { inks } from '../look/inks.ts'
import { movedMarks } from '../look/path.ts'
import { chosenColor, markAt } from '../look/symbolMarks.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { roundedScale, type Scale } from '../scale/linear.ts'
import { stack } from '../text/stack.ts'
import { textBlock, type Piece } from '../text/textBlock.ts'
import { textWidth } from '../text/textWidth.ts'
import { bodyOf, chartPiece, type PageChart } from './chartPiece.ts'

const [type, small, left, least] = [12.5, 11.5, 18, 34]

function baseOf(scene: Scene, { base, rows }: Tray, { figures, difference }: TrayRow) {
  if (difference.kind === 'base') return undefined
  if (base?.kind === 'region') return scene.region?.cell
  if (base?.kind === 'parent') return figures.parent?.cell
  return rows.find(({ key }) => base?.kind === 'area' && key === base.key)?.figures.row.cell
}

/** Dot and interval, the base as a tick. */
function intervalMarks(scene: Scene, tray: Tray, row: TrayRow, index: number, x: Scale): readonly Mark[] {
  const { cell } = row.figures.row
  if (cell.kind !== 'number') return []
  const base = baseOf(scene, tray, row)
  const y = 9
  const { lower, upper, value } = cell
  return [
    ...(base?.kind === 'number'
      ? [line([x.at(base.value), y - 7], [x.at(base.value), y + 7], inks.ink2, 2)]
      : []),
    ...(lower !== undefined && upper !== undefined
      ? [line([x.at(lower), y], [x.at(upper), y], chosenColor(index), 3)]
      : []),
    markAt(areaMark(index), [x.at(value), y], 5),
  ]
}

interface Columns {
  readonly width: number
  /** Right end of the names, right end of the values. */
  readonly names: number
  readonly scale: Scale | undefined
}

function rowPiece(
  scene: Scene,
  tray: Tray,
  row: TrayRow,
  index: number,
  columns: Columns,
  language: Language,
): Piece {
  const { width, names, scale } = columns
  const { row: area, level } = row.figures
  const { value, counts, flag } = rowWords(scene, area, language)
  const place = level ? textIn(level.name, language) : area.parentName
  const difference = differenceWords(scene, tray, row.difference, language)
  const told = [
    difference ? `${difference.value}${difference.rest}` : '',
    counts ?? '',
    flag ?? '',
    area.rank ? rankText(area.rank, language) : '',
  ].filter((text) => text !== '')
  const name = stack([
    textBlock(place === undefined ? area.name : `${area.name} (${place})`, names - left - 8, {
      size: type,
      isBold: true,
    }),
  ])
  const below = textBlock(told.join(' · '), width - left, { size: small, color: inks.ink2 })
  const height = Math.max(least, name.height + below.height + 8)
  return bodyOf(height, [
    markAt(areaMark(index), [6, 9], 5),
    ...movedMarks(name.marks, left, 0),
    words([width, 13], value, { anchor: 'end', size: type, color: inks.ink, isBold: true }),
    ...(scale ? intervalMarks(scene, tray, row, index, scale) : []),
    ...movedMarks(below.marks, left, Math.max(18, name.height)),
    line([0, height - 3], [width, height - 3], inks.line, 0.75),
  ])
}

function axisPiece({ scale }: Columns, scene: Scene, language: Language): Piece {
  if (!scale) return bodyOf(0, [])
  const labels = formatsFor(language).breakLabels(scene.indicator, scale.ticks)
  let end = -Infinity
  const marks = scale.ticks.flatMap((tick, i) => {
    const text = labels[i] ?? ''
    const half = textWidth(text, 11) / 2
    if (scale.at(tick) - half < end + 6) return []
    end = scale.at(tick) + half
    return [words([scale.at(tick), 11], text, { anchor: 'middle', size: 11 })]
  })
  return bodyOf(18, marks)
}

function baseText({ base }: Tray, { region, indicator, comparison }: Scene, language: Language): string {
  const texts = trayTexts[language]
  if (!base) return ''
  if (base.kind === 'area') return `${texts.base}: ${base.name}`
  if (base.kind === 'parent')
    return `${texts.base}: ${texts.above(levelNoun(comparison?.parentLevel, 1, language))}`
  const value = region ? ` ${formatsFor(language).cell(indicator, region.cell)}` : ''
  return `${texts.base}: ${base.name}${value}`
}

/** Undefined where no area is chosen. */
export function compareChart(scene: Scene, language: Language): PageChart | undefined {
  const tray = trayOf(scene)
  if (tray.rows.length === 0) return undefined
  const texts = trayTexts[language]
  const f = formatsFor(language)
  const said = tray.rows.map(({ figures: { row }, difference }) => {
    const told = differenceWords(scene, tray, difference, language)
    return `${rowWords(scene, row, language).text}${told ? `, ${told.value}${told.rest}` : ''}`
  })
  const reasons = new Set(
    tray.rows.flatMap(({ difference }) => (difference.kind === 'plain' ? [difference.reason] : [])),
  )
  const base = baseText(tray, scene, language)
  return {
    description: `${texts.rows}: ${said.join('; ')}. ${base}`.trim(),
    piece: ({ width }) => {
      const values = tray.rows.reduce(
        (most, { figures: { row } }) =>
          Math.max(most, textWidth(rowWords(scene, row, language).value, type, true)),
        52,
      )
      const names = Math.round((width - values - 20) * 0.56)
      const columns = {
        width,
        names,
        scale: tray.domain && roundedScale(tray.domain, [names + 8, width - values - 18], 3),
      }
      return chartPiece(
        {
          title: texts.title(textIn(scene.indicator.name, language), f.period(scene.view.period)),
          notes: [base],
          body: stack([
            axisPiece(columns, scene, language),
            ...tray.rows.map((row, i) => rowPiece(scene, tray, row, i, columns, language)),
          ]),
          below: [
            [...reasons].map((reason) => texts.notes[reason]).join(' '),
            tray.rows.some(({ difference }) => difference.kind === 'interval') ? texts.meaning : '',
          ],
        },
        width,
      )
    },
  }
}
