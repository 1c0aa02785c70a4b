import { textWidth } from '../../drawing/labels/placeLineLabels.ts'
import { roundedScale, type Scale } from '../../drawing/scale/linear.ts'

/** Values to per cent of the plot's width; its ends are round. Dots say nothing about their distance from zero. */
export const trayScale = (domain: readonly [number, number] | undefined): Scale | undefined =>
  domain && roundedScale(domain, [0, 100], 3)

/** px of the plot's width where it is least. */
const plotWidth = 128
const typeSize = 12

/** Every how manieth tick is labelled, so that long labels do not touch: 0, 20.000 rather than 0, 10.000, 20.000. */
export function labelStep({ ticks, at }: Scale, labels: readonly string[]): number {
  const [first, second] = ticks
  if (first === undefined || second === undefined) return 1
  const apart = ((at(second) - at(first)) / 100) * plotWidth
  const widest = Math.max(...labels.map((label) => textWidth(label, typeSize)))
  return Math.max(1, Math.ceil((widest + 4) / apart))
}

/** px for the widest value; one width for every row, so that dots stand on one scale. */
export const valueWidth = (words: readonly string[]): number =>
  Math.ceil(Math.max(52, ...words.map((text) => textWidth(text, 14)))) + 8
