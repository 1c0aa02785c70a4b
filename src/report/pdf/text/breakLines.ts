// Running text into lines of a width. Breaks stand behind spaces, behind hyphens and slashes between letters, and at soft hyphens; a
// word wider than the line is cut.
import type { Run } from '../../document/reportDocument.ts'
import { cleanText } from '../../writing/cleanText.ts'
import type { Typeface } from './typeface.ts'

/** A stretch of one look, `x` from the start of its line. */
export interface Segment {
  readonly text: string
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly href?: string | undefined
  readonly x: number
  readonly width: number
}
export interface Line {
  readonly segments: readonly Segment[]
  readonly width: number
}

type Look = Omit<Segment, 'text' | 'x' | 'width'>
interface Part {
  readonly text: string
  readonly look: Look
}
/** What is not broken: parts of a word, with the space behind it. */
interface Atom {
  readonly parts: readonly Part[]
  readonly isEnd: boolean
}

const breaks = /(?<=[ \u200b\u00ad\n])|(?<=\n)|(?=\n)|(?<=\p{L}[-–/])(?=\p{L})/u

function atomsOf(runs: readonly Run[]): Atom[] {
  const atoms: Atom[] = []
  let open: Part[] = []
  const close = (isEnd: boolean) => {
    if (open.length > 0 || isEnd) atoms.push({ parts: open, isEnd })
    open = []
  }
  for (const run of runs) {
    const look: Look = { isBold: run.isBold ?? false, isItalic: run.isItalic ?? false, href: run.href }
    const pieces = cleanText(run.text).replaceAll('\t', ' ').split(breaks)
    pieces.forEach((text, i) => {
      if (text === '\n') return close(true)
      if (text !== '') open.push({ text, look })
      if (i < pieces.length - 1 || text.endsWith(' ')) close(false)
      return undefined
    })
  }
  close(false)
  return atoms
}

const visible = (text: string): string => text.replaceAll(/[\u00ad\u200b]/g, '')

/** Line after line; `size` and `width` in the same unit. */
export function breakLines(runs: readonly Run[], width: number, size: number, typeface: Typeface): Line[] {
  const widthOf = (text: string, look: Look) => typeface.widthOf(text, look) * size
  const lines: Line[] = []
  let segments: Segment[] = []
  let x = 0

  function put({ text, look }: Part): void {
    const last = segments.at(-1)
    const isSame =
      last && last.isBold === look.isBold && last.isItalic === look.isItalic && last.href === look.href
    if (isSame) segments.pop()
    const [whole, start] = isSame ? [last.text + text, last.x] : [text, x]
    const taken = widthOf(whole, look)
    segments.push({ ...look, text: whole, x: start, width: taken })
    x = start + taken
  }
  function endLine(): void {
    const last = segments.at(-1)
    if (last) {
      // The blank stays, or what is read aloud or copied would join the words of two lines; it takes no width.
      const taken = widthOf(last.text.trimEnd(), last)
      segments[segments.length - 1] = { ...last, width: taken }
      x = last.x + taken
    }
    lines.push({ segments, width: x })
    segments = []
    x = 0
  }
  /** How many letters fit, at least one: letter by letter, for to measure ever longer words takes ever longer. */
  function fitting(letters: readonly string[], look: Look): number {
    let room = width - x - widthOf('-', look)
    let count = 0
    while (count < letters.length && room >= 0) {
      room -= widthOf(letters[count] ?? '', look)
      count += 1
    }
    if (room < 0) count -= 1
    const isWhole = count === letters.length - 1 && room + widthOf('-', look) >= 0
    return Math.max(1, isWhole ? letters.length : count)
  }
  /** A part wider than the line: over several, with a hyphen where letters are torn apart. */
  function cut({ text, look }: Part): void {
    let rest = Array.from(text)
    while (rest.length > 0) {
      const most = fitting(rest, look)
      // A single letter on the next line looks like a slip.
      const count = most > 5 && rest.length - most < 3 ? Math.max(1, rest.length - 3) : most
      const isTorn =
        count < rest.length && /\p{L}/u.test(rest[count - 1] ?? '') && /\p{L}/u.test(rest[count] ?? '')
      put({ text: rest.slice(0, count).join('') + (isTorn ? '-' : ''), look })
      rest = rest.slice(count)
      if (rest.length > 0) endLine()
    }
  }

  let isSoft: Part | undefined
  for (const atom of atomsOf(runs)) {
    const parts = atom.parts.map((part) => ({ ...part, text: visible(part.text) }))
    const taken = parts.reduce(
      (sum, { text, look }, i) => sum + widthOf(i === parts.length - 1 ? text.trimEnd() : text, look),
      0,
    )
    const soft = atom.parts.at(-1)?.text.endsWith('\u00ad') ? atom.parts.at(-1) : undefined
    const hyphen = soft ? widthOf('-', soft.look) : 0
    if (segments.length > 0 && x + taken + hyphen > width + 0.01) {
      if (isSoft) put({ text: '-', look: isSoft.look })
      endLine()
    }
    for (const part of parts) {
      if (taken > width) cut(part)
      else put(part)
    }
    isSoft = soft
    if (atom.isEnd) endLine()
  }
  if (segments.length > 0 || lines.length === 0) endLine()
  return lines
}
