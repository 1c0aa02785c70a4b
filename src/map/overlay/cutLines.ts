import type { Coordinates } from '../outlines/mercatorOutlines.ts'

/** The lines in order, in parts of about so many points: a part ends with the line that brings it there. */
export function cutLines(lines: readonly Coordinates[], points: number): readonly (readonly Coordinates[])[] {
  const parts: Coordinates[][] = []
  let part: Coordinates[] = []
  let count = 0
  for (const line of lines) {
    part.push(line)
    count += line.length / 2
    if (count < points) continue
    parts.push(part)
    part = []
    count = 0
  }
  return part.length > 0 ? [...parts, part] : parts
}
