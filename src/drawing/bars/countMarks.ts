// How many cases stand behind the values, period by period: of the first chosen area, else of the whole.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { capitalised } from '../../i18n/formats/capitalised.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { countsTexts } from '../../i18n/texts/figures/counts.ts'
import type { Mark } from '../drawing.ts'
import { acrossGrid, words } from '../figures/chartParts.ts'
import { softArea, softWhole, withheldMarks } from '../look/bars.ts'
import { inks } from '../look/inks.ts'
import { rectD } from '../look/path.ts'
import { linearScale } from '../scale/linear.ts'
import { textWidth } from '../text/textWidth.ts'
import { bodyOf, chartPiece, heightWithin, type PageChart } from '../views/chartPiece.ts'
import { countedSeries, countsOf, type PeriodCounts } from './countsOf.ts'
import { countTicks, isLabelled } from './countTicks.ts'

const [top, foot, type] = [18, 20, 12]

const countIn = ({ cell }: PeriodCounts): number | undefined =>
  cell.kind === 'number' ? cell.numerator : undefined

function plot(
  counts: readonly PeriodCounts[],
  scene: Scene,
  isArea: boolean,
  size: { width: number; height: number },
  language: Language,
) {
  const f = formatsFor(language)
  const ticks = countTicks(counts.map((one) => countIn(one) ?? 0))
  const labels = ticks.map((tick) => f.count(tick))
  const left = labels.reduce((most, text) => Math.max(most, textWidth(text, type)), 0) + 10
  const bottom = size.height - foot
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top])
  const step = (size.width - left) / Math.max(1, counts.length)
  const wide = Math.min(48, step * 0.7)
  const names = counts.map(({ period }) => f.period(period))
  const bears = isLabelled(names, step)
  // Numbers stand over the bars where all of them have room.
  const hasNumbers = counts.every((one) => textWidth(f.count(countIn(one) ?? 0), 11) <= step - 2)
  const bars = counts.flatMap((one, i): readonly Mark[] => {
    const middle = left + (i + 0.5) * step
    const count = countIn(one)
    const label = bears(i) ? [words([middle, bottom + 15], names[i] ?? '', { anchor: 'middle' })] : []
    if (count === undefined)
      return [
        ...label,
        ...(one.cell.kind === 'absent' && one.cell.status === 'withheld'
          ? withheldMarks([middle, bottom - 4])
          : []),
      ]
    const isChosen = one.period === scene.view.period
    return [
      ...label,
      {
        kind: 'path',
        d: rectD(middle - wide / 2, y.at(count), wide, bottom - y.at(count)),
        fill: isArea ? softArea : softWhole,
        stroke: isChosen ? inks.ink : inks.lineStrong,
        width: isChosen ? 1.5 : 0.5,
      },
      ...(hasNumbers
        ? [
            words([middle, y.at(count) - 4], f.count(count), {
              anchor: 'middle',
              size: 11,
              color: inks.ink,
              isBold: isChosen,
            }),
          ]
        : []),
    ]
  })
  const grid = acrossGrid(
    ticks.map((tick, i) => ({ at: y.at(tick), label: labels[i] ?? '' })),
    left - 4,
    size.width,
  )
  return [...grid, ...bars]
}

/** Undefined where no counts are published. */
export function countChart(scene: Scene, language: Language): PageChart | undefined {
  const series = countedSeries(scene)
  if (!series) return undefined
  const f = formatsFor(language)
  const texts = countsTexts[language]
  const counts = countsOf(scene, series)
  const cases = capitalised(textIn(scene.indicator.numeratorLabel, language) || texts.cases, language)
  const title = texts.title(cases, series.name)
  const said = counts.map(({ period, cell }) => {
    const count = cell.kind === 'number' ? cell.numerator : undefined
    const words = cell.kind === 'absent' ? f.status(cell.status) : count === undefined ? '' : f.count(count)
    return `${f.period(period)}: ${words}`
  })
  const isWithheld = counts.some(({ cell }) => cell.kind === 'absent' && cell.status === 'withheld')
  return {
    description: `${title}. ${said.join(', ')}.`,
    piece: ({ width, height }) => {
      const size = { width, height: heightWithin(height - 40, 170, 280) }
      return chartPiece(
        {
          title,
          body: bodyOf(size.height, plot(counts, scene, series.role === 'area', size, language)),
          below: [isWithheld ? `${drawingTexts[language].charts.withheld}.` : ''],
        },
        width,
      )
    },
  }
}
