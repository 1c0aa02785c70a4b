// A4, upright, in points. 20 mm at the sides; above and below room for the running head and foot.
export const page = {
  width: 595.28,
  height: 841.89,
  left: 56.7,
  right: 538.58,
  top: 62,
  bottom: 782,
} as const
export const innerWidth = page.right - page.left
export const innerHeight = page.bottom - page.top
export const headLine = 38
export const footLine = 810

export interface Type {
  readonly size: number
  /** From one base line to the next. */
  readonly leading: number
  readonly color: string
  readonly isBold?: boolean
}

/** Base line of the first line of a text whose box begins at 0: the middle of the small letters and capitals in the middle. */
export const baseLine = ({ size, leading }: Type): number => leading / 2 + size * 0.35
