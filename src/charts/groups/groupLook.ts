/** A group of areas: what it is called and how it is drawn. */
export interface GroupLook {
  readonly id: string
  readonly label: string
  /** In a narrow column. */
  readonly short: string
  readonly color: string
  /** Drawn over the colour in a box of `swatchSize`. */
  readonly strokes?: { readonly path: string; readonly ink: string; readonly width: number }
}

export const swatchSize = { width: 16, height: 11 } as const
