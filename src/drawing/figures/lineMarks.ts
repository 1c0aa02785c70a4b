// The marks of a line chart from its geometry: what the screen draws of it, without pointer and choice.
import type { Mark } from '../drawing.ts'
import { inks, solidColor } from '../look/inks.ts'
import { lineD, rectD } from '../look/path.ts'
import { markAt } from '../look/symbolMarks.ts'
import { rangeId, type DrawnLine, type LineGeometry } from '../line/lineGeometry.ts'
import { typeSize } from '../line/lineInput.ts'
import type { LineRole } from '../line/lineSeries.ts'
import { acrossGrid, line, words } from './chartParts.ts'

interface Look {
  readonly color: string
  readonly width: number
  readonly dash?: readonly number[]
  readonly label: string
  readonly isBold?: true
}
const looks: Readonly<Record<LineRole, Look>> = {
  area: { color: inks.chosen, width: 2.25, label: inks.chosenText, isBold: true },
  other: { color: inks.chosen, width: 1.4, label: inks.chosenText },
  combined: { color: inks.ink, width: 2, label: inks.ink, isBold: true },
  parent: { color: inks.reference, width: 1.6, label: inks.reference },
  region: { color: inks.ink2, width: 1.4, dash: [3, 3], label: inks.ink2 },
}

function breakMarks({ frame, breaks }: LineGeometry): readonly Mark[] {
  return breaks.flatMap(({ left, right, label, labelX, isOverrun }, i): Mark[] => [
    {
      kind: 'path',
      d: rectD(left, frame.top, Math.max(0, right - left), frame.bottom - frame.top),
      // Each older one darker or lighter than the next, so that the ends of both are to be seen.
      fill: (breaks.length - i) % 2 === 1 ? inks.warnGround : inks.warnGroundOlder,
    },
    line(
      [right, frame.top + (isOverrun && label ? typeSize + 6 : 0)],
      [right, frame.bottom],
      inks.warnInk,
      1,
      [1, 3],
    ),
    ...(label
      ? [words([labelX, frame.top + typeSize], label, { color: inks.warnInk, size: typeSize - 1 })]
      : []),
  ])
}

/** A square with three strokes: the mark of "withheld" on map, legend and chart. */
function withheldMarks({ withheldX, frame }: LineGeometry): readonly Mark[] {
  return withheldX.flatMap((x): Mark[] => {
    const [left, top] = [x - 4, frame.bottom - 11]
    const strokes: readonly (readonly [number, number, number, number])[] = [
      [0, 4, 4, 0],
      [0, 8, 8, 0],
      [4, 8, 8, 4],
    ]
    const d = strokes
      .map(([x0, y0, x1, y1]) =>
        lineD([
          [left + x0, top + y0],
          [left + x1, top + y1],
        ]),
      )
      .join('')
    return [{ kind: 'path', d: rectD(left, top, 8, 8) + d, stroke: inks.ink2, width: 1 }]
  })
}

function lineOf({ role, mark, path, dots, marked }: DrawnLine): readonly Mark[] {
  const { color, width, dash } = looks[role]
  const stroke = mark ? solidColor(mark.color) : color
  return [
    ...(path ? [{ kind: 'path', d: path, stroke, width, ...(dash && { dash }) } as const] : []),
    ...(mark
      ? marked.map(({ x, y }) => markAt(mark, [x, y], 3.4))
      : dots.map(({ x, y }): Mark => ({
          kind: 'circle',
          at: [x, y],
          radius: role === 'area' ? 3 : 2.5,
          fill: stroke,
        }))),
  ]
}

function labelMarks({ labels, lines }: LineGeometry): readonly Mark[] {
  const byId = new Map(lines.map((one) => [one.id, one]))
  return labels.map(({ id, text, x, baseline }) => {
    const { role, mark } = byId.get(id) ?? {}
    const look = role && looks[role]
    const color = id === rangeId || !look ? inks.ink2 : look.label
    return words([x, baseline], text, {
      color: mark && role === 'other' ? solidColor(mark.color) : color,
      halo: inks.surface,
      ...(look?.isBold && { isBold: true }),
    })
  })
}

const area = (d: string, fill: string, opacity: number): readonly Mark[] =>
  d === '' ? [] : [{ kind: 'path', d, fill, opacity }]

export function lineMarks(geometry: LineGeometry): readonly Mark[] {
  const { frame, yTicks, xTicks, baselineY } = geometry
  return [
    ...breakMarks(geometry),
    ...area(geometry.range, inks.ink3, 0.14),
    ...acrossGrid(
      yTicks.map(({ y, label }) => ({ at: y, label })),
      frame.left,
      frame.right,
    ),
    ...xTicks.map(({ x, label }) => words([x, frame.bottom + 16], label, { anchor: 'middle' })),
    ...(baselineY === undefined
      ? []
      : [line([frame.left, baselineY], [frame.right, baselineY], inks.lineStrong, 1.25)]),
    ...area(geometry.band, inks.chosen, 0.12),
    ...withheldMarks(geometry),
    ...geometry.lines.flatMap(lineOf),
    ...labelMarks(geometry),
  ]
}
