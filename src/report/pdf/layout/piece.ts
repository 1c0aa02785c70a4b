// A report laid out: a tree of tagged pieces in reading order, each leaf on its page. Plain values; nothing is drawn yet.
import type { Drawing } from '../../../drawing/drawing.ts'

/** Points, from the upper left corner of the page. */
export type Ink =
  | {
      readonly kind: 'text'
      readonly x: number
      /** Of the base line. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly color: string
      readonly isBold?: boolean | undefined
      readonly isItalic?: boolean | undefined
    }
  | {
      readonly kind: 'rule'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly color: string
      readonly weight: number
    }
  | {
      readonly kind: 'drawing'
      readonly drawing: Drawing
      readonly x: number
      readonly y: number
      readonly scale: number
    }
  | {
      readonly kind: 'logo'
      readonly data: string
      readonly x: number
      readonly y: number
      readonly fit: readonly [number, number]
    }

export interface Place {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Leaf {
  readonly kind: 'leaf'
  readonly page: number
  readonly inks: readonly Ink[]
}
export interface Branch {
  readonly kind: 'branch'
  /** Structure type of PDF: Sect, H1, P, Table … */
  readonly tag: string
  readonly title?: string
  readonly alternative?: string
  readonly box?: Place
  readonly scope?: 'Row' | 'Column'
  readonly columns?: number
  /** Where a click leads: an address, or the anchor of a bookmark. */
  readonly link?: {
    readonly to: string
    readonly isInside: boolean
    readonly words: string
    readonly place: Place
  }
  readonly pieces: readonly Piece[]
}
export interface Bookmark {
  readonly kind: 'bookmark'
  readonly title: string
  /** 1: a section. */
  readonly level: number
  readonly anchor: string
  readonly page: number
  readonly y: number
}
export type Piece = Leaf | Branch | Bookmark

export const leaf = (page: number, inks: readonly Ink[]): Leaf => ({ kind: 'leaf', page, inks })
export const branch = (tag: string, pieces: readonly Piece[], more: Partial<Branch> = {}): Branch => ({
  ...more,
  kind: 'branch',
  tag,
  pieces,
})

/** Page of the first thing drawn. */
export function firstPage(piece: Piece): number | undefined {
  if (piece.kind !== 'branch') return piece.page
  for (const inner of piece.pieces) {
    const page = firstPage(inner)
    if (page !== undefined) return page
  }
  return undefined
}
