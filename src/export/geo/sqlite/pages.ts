// The pages of a database file (fileformat2.html, 1.6): cells from the end of a page, pointers to them from its beginning.
import { joined, varint } from './record.ts'

export const pageBytes = 16384

/** `table`: rows by their number; `index`: keys in order. */
export type PageKind = 'tableLeaf' | 'tableInterior' | 'indexLeaf'
const marks: Readonly<Record<PageKind, number>> = { tableInterior: 0x05, indexLeaf: 0x0a, tableLeaf: 0x0d }

const headBytes = (kind: PageKind) => (kind === 'tableInterior' ? 12 : 8)

/** Bytes for cells and their pointers; `before`: taken by the head of the file on its first page. */
export const room = (kind: PageKind, before = 0): number => pageBytes - before - headBytes(kind)
export const cellRoom = (cell: Uint8Array): number => cell.length + 2

/** Pages of the file in order; numbers begin at 1. */
export class Pages {
  readonly all: Uint8Array[] = []

  add(page: Uint8Array): number {
    this.all.push(page)
    return this.all.length
  }
}

/** `right`: the last child of an inner page. */
export function pageOf(kind: PageKind, cells: readonly Uint8Array[], right = 0, before = 0): Uint8Array {
  const page = new Uint8Array(pageBytes)
  const view = new DataView(page.buffer)
  page[before] = marks[kind]
  view.setUint16(before + 3, cells.length)
  if (kind === 'tableInterior') view.setUint32(before + 8, right)
  let end = pageBytes
  for (const [i, cell] of cells.entries()) {
    end -= cell.length
    page.set(cell, end)
    view.setUint16(before + headBytes(kind) + i * 2, end)
  }
  view.setUint16(before + 5, end)
  return page
}

const overflowRoom = pageBytes - 4
/** The most of a row that stands on its page, and the least (fileformat2.html, 1.6, "overflow"). */
const mostLocal = pageBytes - 35
const leastLocal = Math.floor(((pageBytes - 12) * 32) / 255) - 23

function localBytes(payload: number): number {
  if (payload <= mostLocal) return payload
  const wished = leastLocal + ((payload - leastLocal) % overflowRoom)
  return wished <= mostLocal ? wished : leastLocal
}

/** What does not fit on the row's page, on pages of its own, each with the number of the next; the number of the first. */
function overflow(pages: Pages, rest: Uint8Array): number {
  const numberOfFirst = pages.all.length + 1
  for (let start = 0; start < rest.length; start += overflowRoom) {
    const page = new Uint8Array(pageBytes)
    const isLast = start + overflowRoom >= rest.length
    new DataView(page.buffer).setUint32(0, isLast ? 0 : pages.all.length + 2)
    page.set(rest.subarray(start, start + overflowRoom), 4)
    pages.add(page)
  }
  return numberOfFirst
}

export const bigEndian = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

export function rowCell(pages: Pages, rowid: number, payload: Uint8Array): Uint8Array {
  const local = localBytes(payload.length)
  const head = Uint8Array.from([...varint(payload.length), ...varint(rowid)])
  const rest = payload.subarray(local)
  if (rest.length === 0) return joined([head, payload])
  return joined([head, payload.subarray(0, local), bigEndian(overflow(pages, rest))])
}
