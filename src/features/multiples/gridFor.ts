// How many maps stand in a row, and how high each is: as large as the space lets them be.

export interface Space {
  readonly width: number
  /** Words above the maps need two lines. */
  readonly isTall?: boolean
  /** In a row, however narrow they become. */
  readonly fewestColumns?: number
  /** 0: the page scrolls, and the maps may take what they need. */
  readonly height: number
}

export interface Grid {
  readonly columns: number
  /** Of one map, CSS pixels. */
  readonly height: number
}

/** Between maps, and the words above each with their margin, in one line or in two; CSS pixels. As in the style sheet. */
export const gap = 12
export const captionHeight = 32
export const tallCaptionHeight = 44
/** A map narrower or lower than this shows nothing. */
const leastWidth = 144
const leastHeight = 140
const mostColumns = 4

const cellWidth = (width: number, columns: number): number => (width - gap * (columns - 1)) / columns

/** All maps at once, without scrolling; undefined where they would get too small. */
function fittingGrid(maps: number, { width, height, isTall }: Space, aspect: number): Grid | undefined {
  const words = isTall ? tallCaptionHeight : captionHeight
  let best: (Grid & { readonly shown: number }) | undefined
  for (let columns = 1; columns <= Math.min(mostColumns, maps); columns++) {
    const rows = Math.ceil(maps / columns)
    const cell = cellWidth(width, columns)
    const room = Math.floor((height - rows * words - (rows - 1) * gap) / rows)
    if (room < leastHeight || (columns > 1 && cell < leastWidth)) continue
    const shown = Math.min(cell, room * aspect)
    if (!best || shown > best.shown) best = { columns, height: room, shown }
  }
  return best && { columns: best.columns, height: best.height }
}

function scrollingGrid(maps: number, { width, fewestColumns = 1 }: Space, aspect: number): Grid {
  const most = Math.max(fewestColumns, Math.floor((width + gap) / (leastWidth + gap)))
  const columns = Math.max(1, Math.min(most, mostColumns, maps))
  const cell = cellWidth(width, columns)
  // A long region may be a little higher than wide, not a column of its own.
  return { columns, height: Math.round(Math.max(leastHeight, Math.min(cell / aspect, cell * 1.25))) }
}

/** `aspect`: width by height of what is shown. */
export const gridFor = (maps: number, space: Space, aspect: number): Grid =>
  fittingGrid(maps, space, aspect) ?? scrollingGrid(maps, space, aspect)
