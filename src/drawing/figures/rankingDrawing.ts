// The areas by value: bars from zero with their 95 per cent intervals, chosen ones marked, the whole as a line. Of many areas both
// ends and the chosen ones.
import type { Language } from '../../core/release/localText.ts'
import { rankedRows, sharedNamesOf } from '../../core/scene/ranking/rankedRows.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import type { Drawing, Mark } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { rectD } from '../look/path.ts'
import { chosenColor, markAt } from '../look/symbolMarks.ts'
import { mapTitle } from '../choropleth/mapTitle.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { barOf, rankingScale, whiskerOf, type PerCent } from '../ranking/rankingScale.ts'
import { textWidth } from '../text/textWidth.ts'
import { shortenText } from '../text/wrapText.ts'
import { chartType, line, namesShare, noChart, words } from './chartParts.ts'
import { bothEnds, type Listed } from './bothEnds.ts'

export interface RankingOptions {
  /** Rows at most; all areas where absent. */
  readonly most?: number
  readonly width?: number
}

export const rankingRow = 19
const headHeight = 20
const nameLeft = 44

interface Layout {
  readonly scene: Scene
  readonly language: Language
  readonly at: PerCent
  /** Of the bars. */
  readonly left: number
  readonly right: number
  readonly width: number
  readonly shared: ReadonlySet<string>
}

const nameOf = ({ name, parentName }: AreaRow, shared: ReadonlySet<string>): string =>
  shared.has(name) && parentName !== undefined ? `${name} (${parentName})` : name

function layoutOf(scene: Scene, listed: readonly Listed[], width: number, language: Language): Layout {
  const f = formatsFor(language)
  const rows = listed.flatMap(({ row }) => row ?? [])
  const shared = sharedNamesOf(rows)
  const widest = (texts: readonly string[], least: number) =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, chartType, true)), least)
  const names = widest(
    rows.map((row) => nameOf(row, shared)),
    60,
  )
  const numbers = rows.filter(({ cell }) => cell.kind === 'number')
  const values = widest(
    numbers.map(({ cell }) => f.cell(scene.indicator, cell)),
    40,
  )
  const at = rankingScale(scene.valueDomain, numbers, true)
  const left = nameLeft + Math.min(names, width * namesShare(width)) + 12
  return { scene, language, at, left, right: Math.max(left + 40, width - values - 10), width, shared }
}

function rowMarks(
  row: AreaRow,
  y: number,
  { scene, language, at, left, right, width, shared }: Layout,
): readonly Mark[] {
  const f = formatsFor(language)
  const base = y + rankingRow - 6
  const index = scene.chosen.findIndex(({ row: { id }, level }) => !level && id === row.id)
  const isChosen = index >= 0
  const px = (perCent: number) => left + ((right - left) * perCent) / 100
  const bar = barOf(row.cell, at)
  const whisker = whiskerOf(row.cell, at)
  const middle = y + rankingRow / 2
  const [from, to] = whisker ? [px(whisker.left), px(whisker.left + whisker.width)] : [0, 0]
  const name = shortenText(nameOf(row, shared), left - nameLeft - 10, { size: chartType, isBold: isChosen })
  const text = f.cell(scene.indicator, row.cell)
  return [
    ...(row.rank ? [words([26, base], f.count(row.rank.rank), { anchor: 'end' })] : []),
    ...(isChosen ? [markAt(areaMark(index), [35, middle], 4.5)] : []),
    words([nameLeft, base], name, { color: inks.ink, ...(isChosen && { isBold: true }) }),
    ...(bar
      ? [
          {
            kind: 'path',
            d: rectD(px(bar.left), y + 4, Math.max(0.5, ((right - left) * bar.width) / 100), rankingRow - 8),
            fill: scene.slots[row.slot]?.color ?? inks.lineStrong,
            stroke: isChosen ? chosenColor(index) : inks.lineStrong,
            width: isChosen ? 1.5 : 0.5,
          } as const,
        ]
      : []),
    ...(whisker
      ? [
          line([from, middle], [to, middle], inks.ink, 1),
          line([from, middle - 3], [from, middle + 3], inks.ink, 1),
          line([to, middle - 3], [to, middle + 3], inks.ink, 1),
        ]
      : []),
    bar
      ? words([width, base], text, { anchor: 'end', color: inks.ink, ...(isChosen && { isBold: true }) })
      : words([left, base], text),
  ]
}

function wholeMarks({ scene, language, at, left, right }: Layout, bottom: number): readonly Mark[] {
  const { regionMark: whole, indicator } = scene
  if (whole?.cell.kind !== 'number') return []
  const x = left + ((right - left) * Math.min(100, Math.max(0, at(whole.cell.value)))) / 100
  const text = `${whole.name} ${formatsFor(language).cell(indicator, whole.cell)}`
  const half = textWidth(text, chartType) / 2
  const middle = Math.max(half, Math.min(x, right - half))
  return [
    line([x, headHeight - 4], [x, bottom], inks.ink2, 1.25, [3, 3]),
    words([middle, headHeight - 8], text, { anchor: 'middle' }),
  ]
}

export function rankingMarks(scene: Scene, language: Language, width: number, most = Infinity) {
  const texts = drawingTexts[language]
  const all = scene.indicator.kind === 'category' ? [] : rankedRows(scene)
  if (all.length === 0) return { height: 60, marks: noChart(texts.noRanking, width, 60), shown: 0, all: 0 }
  const listed = bothEnds(all, most, new Set(scene.view.areas))
  const layout = layoutOf(scene, listed, width, language)
  const rows = listed.flatMap(({ row, left }, i): readonly Mark[] => {
    const y = headHeight + i * rankingRow
    if (row) return rowMarks(row, y, layout)
    return [words([nameLeft, y + rankingRow - 6], `… ${texts.leftAway(formatsFor(language).count(left))}`)]
  })
  const height = headHeight + listed.length * rankingRow
  const shown = listed.reduce((sum, { row }) => sum + (row ? 1 : 0), 0)
  // Words of areas without a number stand where the line would cross them.
  const last = listed.findLastIndex(({ row }) => row?.cell.kind === 'number')
  const whole = wholeMarks(layout, headHeight + (last + 1) * rankingRow)
  return { height, marks: [...rows, ...whole], shown, all: all.length }
}

export function rankingDrawing(
  scene: Scene,
  language: Language,
  { most, width = 560 }: RankingOptions = {},
): Drawing {
  const f = formatsFor(language)
  const texts = drawingTexts[language]
  const { height, marks, shown, all } = rankingMarks(scene, language, width, most)
  return {
    width,
    height,
    language,
    title: texts.rankingTitle(mapTitle(scene, language)),
    description: texts.rankingLists(f.count(shown), f.count(all)),
    marks,
  }
}
