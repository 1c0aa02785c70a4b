// How a colour looks to somebody who lacks one kind of cones. Source: Machado, Oliveira & Fernandes 2009, severity 1.0,
// matrices for linear light. (For tritanopia the model is known to be coarse; nobody offers a better linear one.)
// Worked example: greys stay as they are, since each row sums to 1; pure red seen without L cones is a dark olive.
import { hexOfLinear, linearOf } from './srgb.ts'

export const deficiencies = ['protan', 'deutan', 'tritan'] as const
export type Deficiency = (typeof deficiencies)[number]

type Row = readonly [number, number, number]
const matrices: Record<Deficiency, readonly [Row, Row, Row]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** The hex of the colour seen. */
export function seenWith(deficiency: Deficiency, hex: string): string {
  const [red, green, blue] = linearOf(hex)
  const light = (row: Row) => row[0] * red + row[1] * green + row[2] * blue
  const [r, g, b] = matrices[deficiency]
  return hexOfLinear([light(r), light(g), light(b)])
}
