// A smooth bending of the plane that turns straight Voronoi borders into wandering ones. Being one bending for all,
// two neighbours bend their common border alike and borders that did not cross still do not.
import type { Point } from './plane.ts'
import { chanceOf } from '../random.ts'

interface Wave {
  readonly kx: number
  readonly ky: number
  readonly phase: number
  readonly dx: number
  readonly dy: number
}

/** Octaves of wave length (km) and displacement (km); displacement times 2π / length stays well below 1: no folds. */
const octaves = [
  { length: 4.6, reach: 0.2, waves: 5 },
  { length: 2, reach: 0.11, waves: 6 },
  { length: 0.85, reach: 0.045, waves: 7 },
  { length: 0.42, reach: 0.013, waves: 7 },
]

export function makeWarp(name: string, strength = 1): (point: Point) => Point {
  const chance = chanceOf(name)
  const waves: Wave[] = octaves.flatMap(({ length, reach, waves }) =>
    Array.from({ length: waves }, () => {
      const [heading, push] = [2 * Math.PI * chance.next(), 2 * Math.PI * chance.next()]
      const k = ((2 * Math.PI) / length) * (0.8 + 0.4 * chance.next())
      const size = (strength * reach * 1.4) / Math.sqrt(waves)
      return {
        kx: k * Math.cos(heading),
        ky: k * Math.sin(heading),
        phase: 2 * Math.PI * chance.next(),
        dx: size * Math.cos(push),
        dy: size * Math.sin(push),
      }
    }),
  )
  return ([x, y]) => {
    let [outX, outY] = [x, y]
    for (const w of waves) {
      const s = Math.sin(w.kx * x + w.ky * y + w.phase)
      outX += w.dx * s
      outY += w.dy * s
    }
    return [outX, outY]
  }
}
