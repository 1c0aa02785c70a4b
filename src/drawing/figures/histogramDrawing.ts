// How the values are spread: bars in the classes' colours over an axis of values; where the map paints no classes, how many areas
// each colour has.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { classUnit, mappedText } from '../../i18n/formats/mappedFormats.ts'
import { describeScene, slotText } from '../../i18n/sentences.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import type { Drawing, Mark, Size } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { lineD, rectD } from '../look/path.ts'
import { markAt } from '../look/symbolMarks.ts'
import { placeAlong } from '../labels/placeAlong.ts'
import { swatchMarks, swatchSize } from '../legend/swatch.ts'
import { mapTitle } from '../choropleth/mapTitle.ts'
import { areaMark } from '../marks/areaMarks.ts'
import { linearScale, roundedScale, type Scale } from '../scale/linear.ts'
import { textWidth } from '../text/textWidth.ts'
import { shortenText } from '../text/wrapText.ts'
import { acrossGrid, chartType, line, words } from './chartParts.ts'

const margin = { top: 40, right: 10, bottom: 34, left: 40 } as const

/** The class limits below the axis, as many as have room. */
function limitMarks(scene: Scene, x: Scale, y: number, size: Size, language: Language): readonly Mark[] {
  const { breaks } = scene.legend
  const labels = formatsFor(language).breakLabels(classUnit(scene, language), breaks)
  const wishes = breaks.map((at, i) => ({
    text: labels[i] ?? '',
    wanted: x.at(at),
    size: textWidth(labels[i] ?? '', chartType) + 8,
  }))
  const step = Math.max(
    1,
    Math.ceil(wishes.reduce((sum, wish) => sum + wish.size, 0) / (size.width - margin.left)),
  )
  const shown = wishes.filter((_, i) => i % step === 0)
  const centres = placeAlong(shown, margin.left - 10, size.width)
  return [
    ...breaks.map((at) => line([x.at(at), y], [x.at(at), y + 4], inks.ink2, 1)),
    ...shown.map(({ text }, i) => words([centres[i] ?? 0, y + 17], text, { anchor: 'middle' })),
  ]
}

/** What the bars count. */
const countedIn = ({ level }: Scene, language: Language): string => levelNoun(level, 'many', language)

/** Where the whole and the chosen areas stand, above the bars. */
function standing(scene: Scene, x: Scale, size: Size, language: Language): readonly Mark[] {
  const { regionMark: whole, measure, indicator, chosen } = scene
  const inside = (value: number) => x.at(Math.min(x.domain[1], Math.max(x.domain[0], value)))
  const marks: Mark[] = []
  if (measure === 'value' && whole?.cell.kind === 'number') {
    const at = inside(whole.cell.value)
    const text = `${whole.name} ${formatsFor(language).cell(indicator, whole.cell)}`
    const half = textWidth(text, chartType) / 2
    // Clear of the word for what the bars count.
    const free = textWidth(countedIn(scene, language), chartType) + 12
    const middle = Math.min(Math.max(at, free + half), size.width - half)
    marks.push(line([at, 17], [at, size.height - margin.bottom], inks.ink2, 1.25, [3, 3]))
    marks.push(words([middle, 12], text, { anchor: 'middle' }))
  }
  for (const [i, { row, level }] of chosen.entries())
    if (!level && row.mapped.kind === 'number')
      marks.push(markAt(areaMark(i), [inside(row.mapped.value), margin.top - 10], 5))
  return marks
}

function binMarks(scene: Scene, size: Size, language: Language): readonly Mark[] {
  const { legend, slots } = scene
  const x = linearScale(legend.domain, [margin.left, size.width - margin.right])
  const most = Math.max(1, ...legend.bins.map(({ count }) => count))
  const foot = size.height - margin.bottom
  const y = roundedScale([0, most], [foot, margin.top], 4)
  const f = formatsFor(language)
  const bars = legend.bins.flatMap(({ from, to, count, slot }): Mark[] => {
    if (count === 0) return []
    const [left, right] = [x.at(from), Math.max(x.at(from) + 1, x.at(to) - 0.75)]
    const fill = slots[slot]?.color ?? inks.lineStrong
    return [
      {
        kind: 'path',
        d: rectD(left, y.at(count), right - left, foot - y.at(count)),
        fill,
        stroke: inks.lineStrong,
        width: 0.5,
      },
    ]
  })
  const ticks = y.ticks.filter(Number.isInteger).map((tick) => ({ at: y.at(tick), label: f.count(tick) }))
  return [
    ...acrossGrid(ticks, margin.left, size.width - margin.right),
    ...bars,
    {
      kind: 'path',
      d: lineD([
        [margin.left, foot],
        [size.width - margin.right, foot],
      ]),
      stroke: inks.ink2,
      width: 1,
    },
    ...limitMarks(scene, x, foot, size, language),
    words([0, 12], countedIn(scene, language)),
    ...standing(scene, x, size, language),
  ]
}

/** A bar for each way of painting that occurs. */
function slotBars(scene: Scene, { width, height }: Size, language: Language): readonly Mark[] {
  const { slots, legend } = scene
  const shown = slots.flatMap((slot, i) =>
    (legend.counts[i] ?? 0) > 0 ? [{ slot, i, count: legend.counts[i] ?? 0 }] : [],
  )
  const step = Math.min(26, height / Math.max(1, shown.length))
  const most = Math.max(1, ...shown.map(({ count }) => count))
  const f = formatsFor(language)
  const labels = shown.map(({ i }) =>
    shortenText(slotText(scene, i, language), width * 0.45, { size: chartType }),
  )
  const left = swatchSize.width + 8 + Math.max(0, ...labels.map((label) => textWidth(label, chartType))) + 10
  return shown.flatMap(({ slot, count }, i): readonly Mark[] => {
    const y = i * step
    const long = ((width - left - 40) * count) / most
    const outcome = slot.kind === 'outcome' ? slot.outcome : undefined
    return [
      ...swatchMarks(slot, outcome, y + (step - swatchSize.height) / 2),
      words([swatchSize.width + 8, y + step / 2 + 4], labels[i] ?? '', { color: inks.ink }),
      {
        kind: 'path',
        d: rectD(left, y + step * 0.2, long, step * 0.6),
        fill: slot.color,
        ...(slot.pattern !== 'none' && { hatch: slot.pattern }),
      },
      words([left + long + 6, y + step / 2 + 4], f.count(count)),
    ]
  })
}

export const histogramMarks = (scene: Scene, language: Language, size: Size): readonly Mark[] =>
  scene.legend.bins.length > 0 ? binMarks(scene, size, language) : slotBars(scene, size, language)

export function histogramDrawing(scene: Scene, language: Language, size: Size): Drawing {
  const named = scene.chosen.flatMap(({ row, level }) =>
    level ? [] : [`${row.name}: ${mappedText(scene, row.mapped, language)}`],
  )
  return {
    ...size,
    language,
    title: drawingTexts[language].histogramTitle(mapTitle(scene, language)),
    description:
      [describeScene(scene, language).mapDescription, ...named].join(' ') ||
      textIn(scene.indicator.name, language),
    marks: histogramMarks(scene, language, size),
  }
}
