// One chosen area in many indicators: value, the whole's value, and where it stands among all, as rows.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import { profileEntry } from '../../core/scene/profile/profileEntry.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { comparedText } from '../../i18n/sentences/comparedText.ts'
import { profileTexts } from '../../i18n/texts/profile.ts'
import type { Mark } from '../drawing.ts'
import { line, words } from '../figures/chartParts.ts'
import { spineMarks } from '../figures/profileDrawings.ts'
import { inks } from '../look/inks.ts'
import { movedMarks, rectD } from '../look/path.ts'
import { markAt } from '../look/symbolMarks.ts'
import { outcomeMarks, type MarkedOutcome } from '../marks/outcomeMarks.ts'
import { stack } from '../text/stack.ts'
import { textBlock, type Piece } from '../text/textBlock.ts'
import { textWidth } from '../text/textWidth.ts'
import { bodyOf, chartPiece, type PageChart } from '../views/chartPiece.ts'

const [type, small, barHeight] = [12, 10.5, 24]
const outcomeOrder: readonly MarkedOutcome[] = ['higher', 'similar', 'lower', 'notComparable']

interface Places {
  readonly width: number
  /** Right ends of the two columns of values, left end of the bars. */
  readonly value: number
  readonly whole: number
  readonly bar: number
}

/** Values stand in full; the name and the bar share what is left. */
function placesOf(
  columns: readonly ProfileColumn[],
  area: AreaRow,
  width: number,
  language: Language,
): Places {
  const f = formatsFor(language)
  const widest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, textWidth(text, type)), 56)
  const values = widest(columns.map((column) => f.cell(column.indicator, profileEntry(column, area).cell)))
  const wholes = widest(
    columns.flatMap(({ indicator, region }) => (region ? [f.cell(indicator, region.cell)] : [])),
  )
  const room = width - values - wholes - 30
  const bar = Math.max(88, Math.min(240, room * 0.48))
  return { width, bar: width - bar, whole: width - bar - 8, value: width - bar - 8 - wholes - 10 }
}

function rowPiece(column: ProfileColumn, area: AreaRow, places: Places, language: Language): Piece {
  const f = formatsFor(language)
  const { common, spine } = profileTexts[language]
  const { indicator, region, spread } = column
  const { cell, outcome } = profileEntry(column, area)
  const valueText = column.gap === undefined ? f.cell(indicator, cell) : ''
  const left = places.value - textWidth(valueText, type) - 10
  const notes = [
    indicator.direction === 'neutral' ? common.neutral : '',
    column.isEarlier && column.period !== undefined ? common.period(f.period(column.period)) : '',
    column.gap ? common[column.gap] : '',
    spread && region?.cell.kind !== 'number' ? spine.middleIsMedian : '',
  ].filter((note) => note !== '')
  const name = stack([
    textBlock(textIn(indicator.name, language), left, { size: type }),
    ...(notes.length > 0 ? [textBlock(notes.join(' · '), left, { size: small, color: inks.ink2 })] : []),
  ])
  const height = Math.max(barHeight + 4, name.height + 6)
  const isOutcomeSaid = cell.kind === 'number' && region !== undefined
  return bodyOf(height, [
    ...movedMarks(name.marks, 0, 2),
    words([places.value, 14], valueText, { anchor: 'end', color: inks.ink }),
    ...(isOutcomeSaid
      ? [words([places.value, 25], common.outcome[outcome], { anchor: 'end', size: small })]
      : []),
    ...(region ? [words([places.whole, 14], f.cell(indicator, region.cell), { anchor: 'end' })] : []),
    ...movedMarks(
      spineMarks(column, area, { width: places.width - places.bar, height: barHeight }),
      places.bar,
      1,
    ),
    line([0, height - 0.5], [places.width, height - 0.5], inks.line, 0.75),
  ])
}

function headPiece({ value, whole, width }: Places, region: string, language: Language): Piece {
  const { common, spine } = profileTexts[language]
  const room = whole - value - 8
  const name = textWidth(region, small) <= room ? region : ''
  return bodyOf(16, [
    words([value, 11], common.value, { anchor: 'end', size: small }),
    words([whole, 11], name, { anchor: 'end', size: small }),
    words([width, 11], spine.right, { anchor: 'end', size: small }),
  ])
}

/** What the marks mean, each in a word. */
function keyPiece(
  columns: readonly ProfileColumn[],
  area: AreaRow,
  width: number,
  isScoped: boolean,
  language: Language,
): Piece {
  const { common, spine } = profileTexts[language]
  const entries = columns.map((column) => profileEntry(column, area))
  const isThere = (one: MarkedOutcome) =>
    entries.some(({ cell, outcome }) => cell.kind === 'number' && outcome === one)
  const parent = entries.find((entry) => entry.parent)?.parent
  const box =
    (fill: string) =>
    (x: number, y: number): Mark => ({ kind: 'path', d: rectD(x - 5, y - 4, 12, 8), fill })
  const keys: readonly (readonly [(x: number, y: number) => Mark, string])[] = [
    ...outcomeOrder
      .filter(isThere)
      .map(
        (one) =>
          [(x: number, y: number) => markAt(outcomeMarks[one], [x, y], 5), common.outcome[one]] as const,
      ),
    [box(inks.line), isScoped ? spine.barWithin : spine.bar],
    [box(inks.lineStrong), spine.band],
    ...(parent
      ? [[(x: number, y: number) => line([x, y - 7], [x, y + 7], inks.reference, 2), parent.name] as const]
      : []),
  ]
  let [x, y] = [0, 9]
  const marks = keys.flatMap(([mark, text]) => {
    const needed = textWidth(text, 11.5) + 30
    if (x > 0 && x + needed > width) [x, y] = [0, y + 17]
    const left = x
    x += needed
    return [mark(left + 6, y - 1), words([left + 17, y + 3], text, { size: 11.5 })]
  })
  return bodyOf(y + 9, marks)
}

export function spineChart(
  scene: Scene,
  columns: readonly ProfileColumn[],
  language: Language,
): PageChart | undefined {
  const area = scene.view.areas.flatMap((id) => scene.rowById.get(id) ?? [])[0]
  if (!area || columns.length === 0) return undefined
  const f = formatsFor(language)
  const { common, spine } = profileTexts[language]
  const region = columns.find((column) => column.region)?.region?.name ?? ''
  const entries = columns.map((column) => profileEntry(column, area))
  const counted = (one: MarkedOutcome) =>
    f.count(entries.filter(({ cell, outcome }) => cell.kind === 'number' && outcome === one).length)
  const sentence =
    region === ''
      ? ''
      : spine.sentence(
          area.name,
          f.count(columns.length),
          counted('higher'),
          counted('lower'),
          counted('similar'),
          region,
        )
  const parent = entries.find((entry) => entry.parent)?.parent?.name
  const references = [...new Set([parent, region].filter((name) => name !== undefined && name !== ''))]
  const compared = comparedText(
    scene,
    [area],
    references.flatMap((name) => name ?? []),
    language,
    common,
  )
  const title = spine.caption(area.name, f.period(scene.view.period))
  const said = entries.map(
    ({ column, cell }) => `${textIn(column.indicator.name, language)} ${f.cell(column.indicator, cell)}`,
  )
  return {
    description: `${title}. ${sentence} ${said.join(', ')}.`,
    indicators: columns.map(({ indicator }) => indicator),
    piece: ({ width }) => {
      const places = placesOf(columns, area, width, language)
      return chartPiece(
        {
          title,
          notes: [
            `${sentence} ${spine.scale(region || common.outcome.notComparable)}`.trim(),
            compared ?? '',
          ],
          body: stack([
            headPiece(places, region, language),
            ...columns.map((column) => rowPiece(column, area, places, language)),
          ]),
          below: [keyPiece(columns, area, width, compared !== undefined, language), `${spine.similarNote}.`],
        },
        width,
      )
    },
  }
}
