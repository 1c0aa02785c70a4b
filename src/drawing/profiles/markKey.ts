// Names beside the lines or marks of a chart, one after the other, in as many lines as they need.
import type { Mark } from '../drawing.ts'
import { line, words } from '../figures/chartParts.ts'
import { inks, solidColor } from '../look/inks.ts'
import { markAt } from '../look/symbolMarks.ts'
import type { AreaMark } from '../../core/scene/marks/areaMarks.ts'
import { textWidth } from '../text/textWidth.ts'
import { shortenText } from '../text/wrapText.ts'
import type { Piece } from '../text/textBlock.ts'

export interface MarkedName {
  readonly name: string
  readonly mark?: AreaMark
  /** Of a line without a mark. */
  readonly dash?: readonly number[]
}
const [type, lead, row] = [12, 30, 18]

export function markKey(entries: readonly MarkedName[], width: number): Piece {
  let [x, y] = [0, 10]
  const marks = entries.flatMap(({ name, mark, dash }): readonly Mark[] => {
    const text = shortenText(name, width - lead, { size: type })
    const needed = lead + textWidth(text, type) + 14
    if (x > 0 && x + needed > width) [x, y] = [0, y + row]
    const left = x
    x += needed
    return [
      line([left, y], [left + 24, y], mark ? solidColor(mark.color) : inks.ink2, mark ? 2 : 1.5, dash),
      ...(mark ? [markAt(mark, [left + 12, y], 4.5)] : []),
      words([left + lead, y + 4], text, { color: inks.ink }),
    ]
  })
  return { height: entries.length === 0 ? 0 : y + 10, marks }
}
