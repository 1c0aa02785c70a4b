// Where the next block goes: a place that moves down the page and on to the next one.
import { page as paper } from './page.ts'
import type { Ink } from './piece.ts'

export interface Flow {
  /** From 0. */
  readonly page: () => number
  readonly y: () => number
  readonly isAtTop: () => boolean
  readonly fits: (height: number) => boolean
  readonly move: (height: number) => void
  readonly nextPage: () => void
  /** Lines and repeated heads: on this page, but no part of the text. */
  readonly decorate: (...inks: readonly Ink[]) => void
  readonly decoration: ReadonlyMap<number, readonly Ink[]>
}

export function flowFrom(first: number): Flow {
  let page = first
  let y: number = paper.top
  const decoration = new Map<number, Ink[]>()
  return {
    page: () => page,
    y: () => y,
    isAtTop: () => y <= paper.top + 0.01,
    fits: (height) => y + height <= paper.bottom + 0.01,
    move: (height) => {
      y += height
    },
    nextPage: () => {
      page += 1
      y = paper.top
    },
    decorate: (...inks) => {
      const there = decoration.get(page)
      if (there) there.push(...inks)
      else decoration.set(page, [...inks])
    },
    decoration,
  }
}
