// Areas by municipality: one line each, one dot an area, as on the screen; of hundreds of lines both ends and the chosen ones.
import type { Language } from '../../core/release/localText.ts'
import type { Comparison, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { withinWords } from '../../i18n/sentences.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import type { Mark } from '../drawing.ts'
import { line, words } from '../figures/chartParts.ts'
import { inks } from '../look/inks.ts'
import { movedMarks } from '../look/path.ts'
import { markAt } from '../look/symbolMarks.ts'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import type { Piece } from '../text/textBlock.ts'
import { bodyOf, chartPiece } from '../views/chartPiece.ts'
import { endRows } from '../views/endRows.ts'
import { dotRadius, stripGeometry, type StripGeometry } from './stripGeometry.ts'
import { stripGroups } from './stripGroups.ts'

const mostLines = 24
const axisHeight = 18
const head = 14

const dotMarks = ({ dots }: StripGeometry): readonly Mark[] =>
  dots.map(({ x, y, color }) => ({
    kind: 'circle',
    at: [x, y],
    radius: dotRadius,
    fill: color,
    stroke: inks.ink2,
    width: 0.5,
  }))

function referenceMarks({ rows, rowHeight }: StripGeometry): readonly Mark[] {
  return rows.flatMap(({ y, referenceX: x }): readonly Mark[] => {
    if (x === undefined) return []
    const [from, to] = [y - rowHeight / 2 + 1.5, y + rowHeight / 2 - 1.5]
    return [line([x, from], [x, to], inks.surface, 4.5), line([x, from], [x, to], inks.ink, 2)]
  })
}

function chosenDots(scene: Scene, { dots }: StripGeometry): readonly Mark[] {
  return scene.view.areas
    .flatMap((id, i) => {
      const dot = dots.find((one) => one.id === id)
      return dot ? [markAt(areaMark(i), [dot.x, dot.y], dotRadius + 1)] : []
    })
    .toReversed()
}

function plot(scene: Scene, geometry: StripGeometry, language: Language): readonly Mark[] {
  const f = formatsFor(language)
  const { left, right, rows, height, ticks, wholeX } = geometry
  const labels = f.breakLabels(
    scene.indicator,
    ticks.map(({ value }) => value),
  )
  const whole = scene.regionMark
  return movedMarks(
    [
      ...rows.flatMap(({ label, y }) => [
        line([left, y], [right, y], inks.line, 1),
        words([left - 8, y + 4], label, { anchor: 'end', color: inks.ink }),
      ]),
      ...dotMarks(geometry),
      ...referenceMarks(geometry),
      ...(wholeX === undefined || !whole
        ? []
        : [line([wholeX, -3], [wholeX, height + 2], inks.ink2, 1.25, [3, 3])]),
      ...ticks.map(({ x }, i) => words([x, height + 14], labels[i] ?? '', { anchor: 'middle' })),
      ...chosenDots(scene, geometry),
    ],
    0,
    head,
  )
}

/** What dot, tick and dashed line stand for. */
function keyWords(scene: Scene, { groups, parentLevel }: Comparison, language: Language): string {
  const f = formatsFor(language)
  const { keys, charts } = drawingTexts[language]
  const whole = scene.regionMark
  const hasOwn = groups.some(({ reference }) => reference?.cell.kind === 'number')
  const one = levelNoun(parentLevel, 1, language)
  return [
    charts.stripLabel(one),
    ...(hasOwn ? [keys.tick(one)] : []),
    ...(whole?.cell.kind === 'number'
      ? [keys.dashed(`${whole.name} ${f.cell(scene.indicator, whole.cell)}`)]
      : []),
  ].join(' ')
}

/** Undefined where there is no level above, or nothing to be compared. */
export function stripPiece(scene: Scene, language: Language, width: number): Piece | undefined {
  const { comparison, indicator, valueDomain, regionMark, view } = scene
  if (!comparison || indicator.kind === 'category') return undefined
  if (!comparison.groups.some(({ rows }) => rows.some(({ cell }) => cell.kind === 'number'))) return undefined
  const f = formatsFor(language)
  const { charts } = drawingTexts[language]
  const chosen = new Set(view.areas)
  const shown = endRows(comparison.groups, mostLines, ({ rows }) => rows.some(({ id }) => chosen.has(id)))
  const whole = regionMark?.cell.kind === 'number' ? regionMark.cell.value : undefined
  const geometry = stripGeometry({
    groups: stripGroups(scene, shown),
    domain: valueDomain,
    width,
    ...(whole !== undefined && { whole }),
  })
  const { length } = comparison.groups
  return chartPiece(
    {
      title: charts.strip(levelNoun(comparison.parentLevel, 'many', language)),
      notes: [withinWords(scene, comparison, language).sentence],
      body: bodyOf(head + geometry.height + axisHeight, plot(scene, geometry, language)),
      below: [
        keyWords(scene, comparison, language),
        shown.length < length ? charts.ends(f.count(shown.length), f.count(length)) : '',
      ],
    },
    width,
  )
}
