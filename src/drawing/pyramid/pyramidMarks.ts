// Women and men by age of the chosen area, over the outline of the whole, as on the screen.
import type { Language } from '../../core/release/localText.ts'
import type { Cell } from '../../core/release/dataset.ts'
import { shareOf, yearsIn, type Pyramid } from '../../core/scene/profile/pyramid.ts'
import type { ScenePyramid } from '../../core/scene/profile/pyramidOfScene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { pyramidTexts } from '../../i18n/texts/pyramid.ts'
import type { Mark, Place } from '../drawing.ts'
import { line, words } from '../figures/chartParts.ts'
import { softArea, softWhole, withheldMarks } from '../look/bars.ts'
import { inks } from '../look/inks.ts'
import { lineD, rectD } from '../look/path.ts'
import { bodyOf, chartPiece, heightWithin, type PageChart } from '../views/chartPiece.ts'
import { groupName, groupWords } from './groupWords.ts'
import { niceEnd, pyramidFrame, pyramidHead, type PyramidFrame } from './pyramidGeometry.ts'

/** px that a tick's label needs. */
const tickRoom = 44
const sexes = ['men', 'women'] as const
type Sex = (typeof sexes)[number]

/** Length of a bar: per cent of all people per year of age. */
function lengthOf(cell: Cell | undefined, pyramid: Pyramid | undefined, years: number): number | undefined {
  const share = cell && pyramid ? shareOf(cell, pyramid) : undefined
  return share === undefined ? undefined : (100 * share) / years
}

const lengthsOf = (pyramid: Pyramid, sex: Sex): readonly (number | undefined)[] =>
  pyramid.groups.map((group) => lengthOf(group[sex], pyramid, yearsIn(group)))

interface Side {
  readonly frame: PyramidFrame
  readonly sign: -1 | 1
  readonly zero: number
  /** px of a length. */
  readonly px: (length: number) => number
}

/** A staircase along the ends of the bars, interrupted where one is missing. */
function outline({ frame, sign, zero, px }: Side, lengths: readonly (number | undefined)[]): readonly Mark[] {
  const runs: Place[][] = [[]]
  for (const [i, [top, bottom]] of frame.rows.entries()) {
    const length = lengths[i]
    if (length === undefined) runs.push([])
    else {
      const x = zero + sign * px(length)
      runs.at(-1)?.push([x, bottom], [x, top])
    }
  }
  return runs
    .filter((run) => run.length > 0)
    .map((run) => ({ kind: 'path', d: lineD(run), stroke: inks.ink, width: 1.5 }))
}

function bars(
  { frame, sign, zero, px }: Side,
  { groups }: Pyramid,
  sex: Sex,
  lengths: readonly (number | undefined)[],
  fill: string,
) {
  return frame.rows.flatMap(([top, bottom], i): readonly Mark[] => {
    const [length, cell] = [lengths[i], groups[i]?.[sex]]
    if (length === undefined)
      return cell?.kind === 'absent' && cell.status === 'withheld'
        ? withheldMarks([zero + sign * 8, (top + bottom) / 2])
        : []
    const width = px(length)
    const d = rectD(sign < 0 ? zero - width : zero, top + 0.5, width, bottom - top - 1)
    return [{ kind: 'path', d, fill, stroke: inks.ink3, width: 0.5 }]
  })
}

function plot(
  { own, whole, isArea }: ScenePyramid,
  width: number,
  height: number,
  language: Language,
): readonly Mark[] {
  const f = formatsFor(language)
  const texts = pyramidTexts[language]
  const frame = pyramidFrame(
    width,
    height,
    own.groups.map((group) => ({ weight: yearsIn(group) })),
  )
  const all = sexes.flatMap((sex) => [
    ...lengthsOf(own, sex),
    ...(whole ? lengthsOf(whole.pyramid, sex) : []),
  ])
  const { end, step } = niceEnd(
    Math.max(0, ...all.map((length) => length ?? 0)),
    Math.max(2, Math.floor(frame.reach / tickRoom)),
  )
  const bottom = frame.rows[0]?.[1] ?? height
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, i) => i * step)
  const px = (length: number) => (frame.reach * length) / end
  const sides = sexes.map((sex): Side & { readonly sex: Sex } => ({
    sex,
    frame,
    px,
    ...(sex === 'men' ? { sign: -1, zero: frame.leftZero } : { sign: 1, zero: frame.rightZero }),
  }))
  return [
    ...sides.flatMap(({ sign, zero }) =>
      ticks.flatMap((value) => {
        const x = zero + sign * px(value)
        return [
          line([x, pyramidHead], [x, bottom], inks.line, 1),
          words([x, bottom + 15], f.percent(value / 100, value === 0 ? 0 : 1), {
            anchor: 'middle',
            size: 11,
          }),
        ]
      }),
    ),
    words([frame.leftZero, 13], texts.men, { anchor: 'end', color: inks.ink, isBold: true }),
    words([frame.rightZero, 13], texts.women, { color: inks.ink, isBold: true }),
    ...sides.flatMap((side) =>
      bars(side, own, side.sex, lengthsOf(own, side.sex), isArea ? softArea : softWhole),
    ),
    ...own.groups.flatMap((group, i) => {
      const [top, low] = frame.rows[i] ?? [0, 0]
      return [
        words([width / 2, (top + low) / 2 + 4], groupName(group, f, texts), {
          anchor: 'middle',
          size: 11,
          color: inks.ink,
        }),
      ]
    }),
    ...(whole ? sides.flatMap((side) => outline(side, lengthsOf(whole.pyramid, side.sex))) : []),
  ]
}

export function pyramidChart(
  pyramid: ScenePyramid,
  columns: PageChart['indicators'],
  language: Language,
): PageChart {
  const f = formatsFor(language)
  const texts = pyramidTexts[language]
  const { own, whole, name, period } = pyramid
  const title = texts.title(name, f.period(period))
  const isWithheld = own.groups.some(({ women, men }) =>
    [women, men].some((cell) => cell.kind === 'absent' && cell.status === 'withheld'),
  )
  return {
    description: `${title}. ${own.groups.map((_, i) => groupWords(pyramid, i, f, texts)).join('; ')}.`,
    ...(columns && { indicators: columns }),
    piece: ({ width, height }) => {
      const tall = heightWithin(height - 90, 280, 380)
      return chartPiece(
        {
          title,
          notes: [
            `${own.total === undefined ? texts.noShares : texts.people(f.count(own.total))} ${texts.explain}`,
          ],
          body: bodyOf(tall, plot(pyramid, width, tall, language)),
          below: [
            whole ? `${texts.outline(whole.name)}.` : '',
            isWithheld ? `${drawingTexts[language].charts.withheld}.` : '',
          ],
        },
        width,
      )
    },
  }
}
