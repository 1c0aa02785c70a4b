// A drawing under a heading of its own, where several stand beside each other.
import type { Drawing } from '../drawing.ts'
import { inks } from '../look/inks.ts'
import { movedMarks } from '../look/path.ts'
import { shortenText } from '../text/wrapText.ts'
import { words } from './chartParts.ts'

const [type, height] = [14, 24]

export const titledDrawing = (drawing: Drawing, name: string): Drawing => ({
  ...drawing,
  height: drawing.height + height,
  marks: [
    words([0, type], shortenText(name, drawing.width, { size: type, isBold: true }), {
      color: inks.ink,
      isBold: true,
      size: type,
    }),
    ...movedMarks(drawing.marks, 0, height),
  ],
})
