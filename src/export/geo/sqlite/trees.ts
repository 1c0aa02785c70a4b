// Rows → the pages of a table, keys → the page of an index; each answers with the number of its root page.
import { bigEndian, cellRoom, pageOf, room, rowCell, type PageKind, type Pages } from './pages.ts'
import { joined, record, varint, type SqlValue } from './record.ts'

export interface Row {
  /** Rows come in its order. */
  readonly rowid: number
  readonly values: readonly SqlValue[]
}

interface Child {
  readonly page: number
  /** The greatest row number below it. */
  readonly last: number
}

/** Things in a row, as many on a page as there is room for. */
function filled<T extends { readonly cell: Uint8Array }>(items: readonly T[], kind: PageKind): T[][] {
  const groups: T[][] = []
  let left = 0
  for (const item of items) {
    const needed = cellRoom(item.cell)
    if (groups.length === 0 || needed > left) {
      groups.push([])
      left = room(kind)
    }
    groups.at(-1)?.push(item)
    left -= needed
  }
  return groups
}

function leaves(pages: Pages, rows: readonly Row[]): readonly Child[] {
  const cells = rows.map(({ rowid, values }) => ({
    last: rowid,
    cell: rowCell(pages, rowid, record(values)),
  }))
  if (cells.length === 0) return [{ page: pages.add(pageOf('tableLeaf', [])), last: 0 }]
  return filled(cells, 'tableLeaf').map((group) => ({
    page: pages.add(
      pageOf(
        'tableLeaf',
        group.map(({ cell }) => cell),
      ),
    ),
    last: group.at(-1)?.last ?? 0,
  }))
}

/** The level above: each page's last child stands in its head and needs no cell. */
function above(pages: Pages, children: readonly Child[]): readonly Child[] {
  const cells = children.map((child) => ({
    ...child,
    cell: joined([bigEndian(child.page), Uint8Array.from(varint(child.last))]),
  }))
  return filled(cells, 'tableInterior').map((group) => {
    const right = group.at(-1)
    const page = pageOf(
      'tableInterior',
      group.slice(0, -1).map(({ cell }) => cell),
      right?.page,
    )
    return { page: pages.add(page), last: right?.last ?? 0 }
  })
}

export function tableTree(pages: Pages, rows: readonly Row[]): number {
  let level = leaves(pages, rows)
  while (level.length > 1) level = above(pages, level)
  return level[0]?.page ?? 0
}

/** The tables with keys of their own have a few rows: their indexes are one page each. */
export function indexPage(pages: Pages, keys: readonly (readonly SqlValue[])[]): number {
  const cells = keys.map((key) => {
    const payload = record(key)
    return joined([Uint8Array.from(varint(payload.length)), payload])
  })
  if (cells.reduce((bytes, cell) => bytes + cellRoom(cell), 0) > room('indexLeaf') / 4)
    throw new Error('database: an index of more than one page')
  return pages.add(pageOf('indexLeaf', cells))
}
