// A picture as plain values: what the files for images, documents and slides are written from, so that each shows the same. No
// DOM, no pixels; every writer draws the same marks in the same order.
import type { Language } from '../core/release/localText.ts'
import type { Pattern } from '../core/scene/scene.ts'

/** Drawn over a fill, so that it can be told apart without colour: see `look/hatch.ts` for its strokes. */
export type Hatch = Exclude<Pattern, 'none'>

export type Place = readonly [x: number, y: number]

/** Colours are `#rrggbb`, lengths and places in units of the drawing: CSS pixels at its own size, y downwards. */
export type Mark = PathMark | CircleMark | TextMark

export interface PathMark {
  readonly kind: 'path'
  /** SVG path data: absolute commands M, L, C, Z only, each with its own letter. Holes by the rule "evenodd". */
  readonly d: string
  readonly fill?: string
  /** Of the fill, 0 to 1; 1 where absent. */
  readonly opacity?: number
  readonly hatch?: Hatch
  readonly stroke?: string
  /** Of the stroke; 1 where absent. Joins are round, and so are ends, but for dashes. */
  readonly width?: number
  readonly dash?: readonly number[]
  /** What it stands for, where a writer can show that: a name with its value. */
  readonly name?: string
}

export interface CircleMark {
  readonly kind: 'circle'
  readonly at: Place
  readonly radius: number
  readonly fill?: string
  readonly opacity?: number
  readonly stroke?: string
  readonly width?: number
}

export interface TextMark {
  readonly kind: 'text'
  /** Start, middle or end of the base line, by `anchor`. */
  readonly at: Place
  readonly text: string
  readonly size: number
  readonly color: string
  /** Weight 600. */
  readonly isBold?: boolean
  /** `start` where absent. */
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Around the letters, where they stand on a map. */
  readonly halo?: string
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly language: Language
  /** What it is called, and what is to be seen on it: the text alternative. */
  readonly title: string
  readonly description: string
  readonly marks: readonly Mark[]
}

export interface Size {
  readonly width: number
  readonly height: number
}
