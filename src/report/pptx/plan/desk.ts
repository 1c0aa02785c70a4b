// The slide that is being filled: how far down it is, and which words still wait for their place.
import { lineHeight, type TextLine } from '../textShape.ts'
import type { Item, Slide } from './slide.ts'
import { bodyBottom, bodyTop, bodyWidth, margin } from './slideSize.ts'

export interface Desk {
  readonly slides: Slide[]
  title: string
  /** What stands on the open slide. */
  items: Item[]
  y: number
  waiting: TextLine[]
  /** Slides that bear the title already. */
  used: number
  readonly continued: (title: string) => string
}

export const newDesk = (title: string, continued: Desk['continued']): Desk => ({
  slides: [],
  title,
  items: [],
  y: bodyTop,
  waiting: [],
  used: 0,
  continued,
})

export const roomOn = (desk: Desk): number => bodyBottom - desk.y
/** Nothing but key figures, which leave room for words and a figure below them. */
export const isFree = (desk: Desk): boolean => desk.items.every(({ kind }) => kind === 'keys')

export function endSlide(desk: Desk): void {
  if (desk.items.length > 0) {
    const title = desk.used > 0 ? desk.continued(desk.title) : desk.title
    desk.slides.push({ title, items: desk.items })
    desk.used += 1
  }
  desk.items = []
  desk.y = bodyTop
}

export function putItem(desk: Desk, item: Item, height: number): void {
  desk.items.push(item)
  desk.y += height
}

const textWidth = bodyWidth * 0.86

/** What waits goes across the slide, and on over as many slides as it needs. */
export function placeWords(desk: Desk): void {
  let lines: TextLine[] = []
  let height = 0
  const put = () => {
    const box = { x: margin, y: desk.y, width: textWidth, height }
    if (lines.length > 0) putItem(desk, { kind: 'text', box, lines }, height + 10)
    lines = []
    height = 0
  }
  const { waiting } = desk
  desk.waiting = []
  for (const line of waiting) {
    const needed = lineHeight(line, textWidth)
    if (height + needed > roomOn(desk) && (lines.length > 0 || desk.items.length > 0)) {
      put()
      endSlide(desk)
    }
    lines.push(line)
    height += needed
  }
  put()
}

export function endAll(desk: Desk): void {
  placeWords(desk)
  endSlide(desk)
}

export function startTitle(desk: Desk, title: string): void {
  endAll(desk)
  desk.title = title
  desk.used = 0
}
