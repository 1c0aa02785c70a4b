// Pieces of an outline put end to end, so that dashes run around it and do not begin anew at each piece.
import type { Position } from 'geojson'

type Line = readonly Position[]

const keyOf = (position: Position | undefined): string => String(position)

/** Pieces by the places they begin or end at. */
function piecesByEnd(pieces: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>()
  for (const piece of pieces)
    for (const key of [keyOf(piece[0]), keyOf(piece.at(-1))]) {
      const there = found.get(key)
      if (there) there.push(piece)
      else found.set(key, [piece])
    }
  return found
}

/** Each piece is used once; where several meet, any of them goes on. */
export function joinLines(pieces: readonly Line[]): Position[][] {
  const byEnd = piecesByEnd(pieces)
  const unused = new Set(pieces)

  /** Goes on from the end of the line as long as there is a piece. */
  function prolong(line: Position[]): void {
    for (;;) {
      const key = keyOf(line.at(-1))
      const next = byEnd.get(key)?.find((piece) => unused.has(piece))
      if (!next) return
      unused.delete(next)
      line.push(...(keyOf(next[0]) === key ? next : next.toReversed()).slice(1))
    }
  }

  return pieces.flatMap((piece) => {
    if (!unused.delete(piece)) return []
    const line = [...piece]
    prolong(line)
    line.reverse()
    prolong(line)
    return [line]
  })
}
