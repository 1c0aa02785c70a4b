// From then to now for each area: an empty dot, a filled one, a line between them; in the order of the change.
import type { Language } from '../../core/release/localText.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { mappedText } from '../../i18n/formats/mappedFormats.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import type { Drawing, Mark } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { chosenColor, markAt } from '../look/symbolMarks.ts'
import { mapTitle } from '../choropleth/mapTitle.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { roundedScale, type Scale } from '../scale/linear.ts'
import { textWidth } from '../text/textWidth.ts'
import { shortenText } from '../text/wrapText.ts'
import { bothEnds } from './bothEnds.ts'
import { chartType, line, namesShare, noChart, words } from './chartParts.ts'

export interface ChangeOptions {
  /** Rows at most; all areas where absent. */
  readonly most?: number
  readonly width?: number
}

const rowHeight = 19
const headHeight = 40

interface Moved {
  readonly row: AreaRow
  readonly before: number
  readonly now: number
}

/** Those with a number in both periods, the greatest rise first; as the map paints the change, or as the difference. */
function movedRows({ rows, mode }: Scene): readonly Moved[] {
  const by = ({ row, before, now }: Moved): number =>
    mode.kind === 'change' && row.mapped.kind === 'number' ? row.mapped.value : now - before
  return rows
    .flatMap((row): Moved[] =>
      row.cell.kind === 'number' && row.before?.kind === 'number' && !row.isFiltered
        ? [{ row, before: row.before.value, now: row.cell.value }]
        : [],
    )
    .toSorted((a, b) => by(b) - by(a))
}

const fromOf = ({ mode, view }: Scene): string =>
  (mode.kind === 'change' || mode.kind === 'moved' || mode.kind === 'value' ? mode.from : undefined) ??
  view.period

function dumbbell({ row, before, now }: Moved, scene: Scene, x: Scale, middle: number): readonly Mark[] {
  const index = scene.chosen.findIndex(({ row: { id }, level }) => !level && id === row.id)
  const color = index >= 0 ? chosenColor(index) : inks.ink2
  const [from, to] = [x.at(before), x.at(now)]
  return [
    line([from, middle], [to, middle], color, index >= 0 ? 2.5 : 1.75),
    { kind: 'circle', at: [from, middle], radius: 3.5, fill: inks.surface, stroke: color, width: 1.5 },
    index >= 0
      ? markAt(areaMark(index), [to, middle], 4.5)
      : { kind: 'circle', at: [to, middle], radius: 4, fill: color },
  ]
}

function headMarks(scene: Scene, x: Scale, bottom: number, language: Language): readonly Mark[] {
  const f = formatsFor(language)
  const labels = f.breakLabels(scene.indicator, x.ticks)
  const key = drawingTexts[language].changeKey(f.period(fromOf(scene)), f.period(scene.view.period))
  return [
    words([0, 13], key),
    ...x.ticks.flatMap((tick, i) => [
      line([x.at(tick), headHeight - 4], [x.at(tick), bottom], inks.line, 1),
      words([x.at(tick), headHeight - 8], labels[i] ?? '', { anchor: 'middle' }),
    ]),
  ]
}

function changeMarks(scene: Scene, language: Language, width: number, most: number) {
  const texts = drawingTexts[language]
  const f = formatsFor(language)
  const moved = movedRows(scene)
  const byRow = new Map(moved.map((one) => [one.row, one]))
  if (moved.length === 0) return { height: 60, marks: noChart(texts.noChange, width, 60), shown: 0, all: 0 }
  const listed = bothEnds(
    moved.map(({ row }) => row),
    most,
    new Set(scene.view.areas),
  )
  const changeOf = ({ row, before, now }: Moved): string =>
    scene.mode.kind === 'change'
      ? mappedText(scene, row.mapped, language)
      : f.difference(scene.indicator, now - before)
  const drawn = listed.flatMap(({ row }) => (row && byRow.get(row)) ?? [])
  const widest = (all: readonly string[], least: number) =>
    all.reduce((widestYet, text) => Math.max(widestYet, textWidth(text, chartType)), least)
  const left =
    Math.min(
      widest(
        drawn.map(({ row }) => row.name),
        60,
      ),
      width * namesShare(width),
    ) + 18
  const right = Math.max(left + 60, width - widest(drawn.map(changeOf), 40) - 18)
  const values = drawn.flatMap(({ before, now }) => [before, now])
  const least = values.reduce((a, b) => Math.min(a, b), Infinity)
  const greatest = values.reduce((a, b) => Math.max(a, b), -Infinity)
  const x = roundedScale([least, greatest], [left, right], 5)
  const rows = listed.flatMap(({ row, left: count }, i): readonly Mark[] => {
    const y = headHeight + i * rowHeight
    const base = y + rowHeight - 6
    const one = row && byRow.get(row)
    if (!row || !one) return [words([0, base], `… ${texts.leftAway(f.count(count ?? 0))}`)]
    return [
      words([0, base], shortenText(row.name, left - 14, { size: chartType }), { color: inks.ink }),
      ...dumbbell(one, scene, x, y + rowHeight / 2),
      words([width, base], changeOf(one), { anchor: 'end', color: inks.ink }),
    ]
  })
  const height = headHeight + listed.length * rowHeight
  return {
    height,
    marks: [...headMarks(scene, x, height, language), ...rows],
    shown: drawn.length,
    all: moved.length,
  }
}

export function changeDrawing(
  scene: Scene,
  language: Language,
  { most = Infinity, width = 560 }: ChangeOptions = {},
): Drawing {
  const f = formatsFor(language)
  const texts = drawingTexts[language]
  const { height, marks, shown, all } = changeMarks(scene, language, width, most)
  return {
    width,
    height,
    language,
    title: texts.changeTitle(mapTitle(scene, language)),
    description: texts.rankingLists(f.count(shown), f.count(all)),
    marks,
  }
}
