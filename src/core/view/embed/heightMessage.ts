// What a page that shows a frame hears of its height; as public/embed-height.js does it for pages of others.
import * as v from 'valibot'
import { greatestHeight, leastHeight } from './messages.ts'

const HeightSchema = v.object({
  ns: v.literal('raumblick'),
  v: v.literal(1),
  type: v.literal('height'),
  payload: v.object({
    height: v.pipe(
      v.number(),
      v.check((height) => height >= leastHeight && height <= greatestHeight),
    ),
  }),
})

/** CSS pixels; undefined for any other message. */
export function heightOf(data: unknown): number | undefined {
  const read = v.safeParse(HeightSchema, data)
  return read.success ? read.output.payload.height : undefined
}
