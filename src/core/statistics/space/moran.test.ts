import { describe, expect, test } from 'vitest'
import { t20 } from '../../../testing/t20.data.ts'
import { seededRandom } from '../random/seededRandom.ts'
import { normalTail } from '../trend/normalTail.ts'
import { benjaminiHochberg } from './benjaminiHochberg.ts'
import { contiguity, type ContiguityRule } from './contiguity.ts'
import { gridOf } from './gridOf.ts'
import { localMoran } from './localMoran.ts'
import { localMoranChance } from './localMoranChance.ts'
import { moranChance } from './moranChance.ts'
import { moransI } from './moransI.ts'
import type { WeightStyle } from './neighbours.ts'

const t20Neighbours = (rule: ContiguityRule) => contiguity(gridOf(4, 5), rule, 1e-9)
const silent = () => {}

function found(values: ArrayLike<number>, rule: ContiguityRule, style: WeightStyle) {
  const side = Math.round(Math.sqrt(values.length))
  const neighbours = values.length === 20 ? t20Neighbours(rule) : contiguity(gridOf(side, side), rule, 1e-9)
  const moran = moransI(values, neighbours, style)
  if (moran.kind === 'none') throw new Error(moran.reason)
  return moran
}

describe("Moran's I", () => {
  // domain.md 3.7, computed with R spdep.
  test.each([
    ['rook', 'row', 0.738816920096, 0.0268216035422, 4.83259378, 1.348e-6, 0.0281648932272],
    ['rook', 'binary', 0.686058667149, 0.0253081028263, 4.64336228, 3.428e-6, 0.0265513995845],
    ['queen', 'row', 0.639425808044, 0.0131744095507, 6.02943376, 1.645e-9, 0.013821500022],
    ['queen', 'binary', 0.565920958534, 0.0113628220569, 5.80274505, 6.524e-9, 0.0118739650344],
  ] as const)('of T20, %s, %s', (rule, style, i, shuffled, z, p, normal) => {
    const moran = found(t20.rates, rule, style)
    expect(moran.i).toBeCloseTo(i, 11)
    expect(moran.expected).toBeCloseTo(-1 / 19, 14)
    expect(moran.underRandomisation.variance).toBeCloseTo(shuffled, 12)
    expect(moran.underRandomisation.z).toBeCloseTo(z, 7)
    expect(normalTail(moran.underRandomisation.z) / p).toBeCloseTo(1, 3)
    expect(moran.underNormality.variance).toBeCloseTo(normal, 11)
  })

  // pysal/esda tests: values 1 to 9 on a 3 × 3 grid.
  test('of the 3 × 3 grid', () => {
    const binary = found([1, 2, 3, 4, 5, 6, 7, 8, 9], 'rook', 'binary')
    expect(binary.i).toBeCloseTo(0.5, 14)
    expect(binary.underRandomisation.variance).toBeCloseTo(0.0596875, 14)
    expect(binary.underNormality.variance).toBeCloseTo(0.053125, 14)
    expect(found([1, 2, 3, 4, 5, 6, 7, 8, 9], 'rook', 'row').i).toBeCloseTo(0.555555555556, 12)
  })

  test('of a 4 × 4 checkerboard is −1', () => {
    const board = Array.from({ length: 16 }, (_, i) => (i + Math.floor(i / 4)) % 2)
    expect(found(board, 'rook', 'row').i).toBeCloseTo(-1, 14)
  })

  test('is undefined for equal values, few areas and areas without neighbours', () => {
    const neighbours = t20Neighbours('queen')
    const equal = t20.rates.map(() => 0.1 + 0.2)
    expect(moransI(equal, neighbours)).toEqual({ kind: 'none', reason: 'allEqual' })
    expect(moransI([1, 2, 3], [[1], [0, 2], [1]])).toEqual({ kind: 'none', reason: 'tooFew' })
    expect(moransI([1, 2, 3, 4], [[], [], [], []])).toEqual({ kind: 'none', reason: 'noNeighbours' })
  })

  // domain.md 3.7: 9999 permutations, queen.
  test('by shuffling: the least p possible on T20; a great one for values without order', async () => {
    const options = { seed: 1, permutations: 9999 }
    expect(await moranChance(t20.rates, t20Neighbours('queen'), options, silent)).toBe(0.0001)
    const random = seededRandom(5)
    const mixed = t20.rates.map(random)
    const chance = await moranChance(mixed, t20Neighbours('queen'), { seed: 1, permutations: 999 }, silent)
    expect(chance).toBeGreaterThan(0.1)
    expect(await moranChance([1, 1, 1], [[1], [0, 2], [1]], options, silent)).toBeUndefined()
  })
})

describe('local Moran', () => {
  // domain.md 3.7: R spdep, queen, row-standardised.
  const expected = [
    1.012483, 0.776603, 0.256821, -0.024095, 0.130559, 0.829297, 0.507284, 0.053151, 0.296046, 0.976706,
    0.595047, 0.287498, 0.000268, 1.017994, 2.674912, 0.397956, 0.226291, -0.031907, 0.257602, 2.548,
  ]
  const words = { LL: 'lowLow', LH: 'lowHigh', HH: 'highHigh', HL: 'highLow' } as const
  const letters = 'LL LL LL LH HH LL LL LL HH HH LL LL LL HH HH LL LL LH HH HH'.split(' ')

  test('of T20: values, quadrants, and their mean is the global I', () => {
    const local = localMoran(t20.rates, t20Neighbours('queen'))
    if (!local) throw new Error('undefined')
    for (const [i, value] of expected.entries()) expect(local.local[i]).toBeCloseTo(value, 5)
    expect(local.quadrants).toEqual(letters.map((pair) => words[pair as keyof typeof words]))
    expect(local.local.reduce((a, b) => a + b, 0) / 20).toBeCloseTo(0.639425808044, 12)
    const rook = localMoran(t20.rates, t20Neighbours('rook'))
    for (const [i, value] of [1.115348, 0.860244, 0.398022, -0.003767].entries())
      expect(rook?.local[i]).toBeCloseTo(value, 6)
  })

  test('is undefined for equal values', () => {
    expect(localMoran([3, 3, 3], [[1], [0, 2], [1]])).toBeUndefined()
  })

  test('chance: the same for the same seed, by (r + 1) / (m + 1), least where a corner of high values lies', async () => {
    const local = localMoran(t20.rates, t20Neighbours('queen'))
    if (!local) throw new Error('undefined')
    const draw = (seed: number) =>
      localMoranChance(local, t20Neighbours('queen'), { seed, permutations: 999 }, silent)
    const chances = await draw(1)
    expect(await draw(1)).toEqual(chances)
    expect(await draw(2)).not.toEqual(chances)
    for (const p of chances) expect(Math.abs(p * 1000 - Math.round(p * 1000))).toBeLessThan(1e-9)
    expect(chances[14]).toBeLessThan(0.01)
    expect(chances[12]).toBeGreaterThan(0.5)
  })

  test('chance is exact where it can be counted', async () => {
    // A row of five; the first has one neighbour, of deviation 3 among (3, 1, −2, −2): expectation 0, one of four as far.
    const neighbours = [[1], [0, 2], [1, 3], [2, 4], [3]]
    const local = localMoran([0, 3, 1, -2, -2], neighbours)
    if (!local) throw new Error('undefined')
    const chances = await localMoranChance(local, neighbours, { seed: 1, permutations: 99_999 }, silent)
    expect(chances[0]).toBeCloseTo(0.25, 2)
  })

  test('by chance alone about a twentieth falls below 0.05', async () => {
    const side = 20
    const neighbours = contiguity(gridOf(side, side), 'queen', 1e-9)
    const random = seededRandom(7)
    const values = Array.from({ length: side * side }, random)
    const local = localMoran(values, neighbours)
    if (!local) throw new Error('undefined')
    const chances = await localMoranChance(local, neighbours, { seed: 1, permutations: 999 }, silent)
    const share = chances.filter((p) => p <= 0.05).length / chances.length
    expect(share).toBeLessThan(0.08)
    expect(chances.reduce((a, b) => a + b, 0) / chances.length).toBeGreaterThan(0.35)
  })
})

describe('benjaminiHochberg', () => {
  // R: p.adjust(c(.01, .02, .03, .04, .05), "BH"); Benjamini & Hochberg 1995, table of 15 p-values: four finds at 0.05.
  test('as R, and as in the paper', () => {
    for (const p of benjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.05])) expect(p).toBeCloseTo(0.05, 14)
    const paper = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ]
    const adjusted = benjaminiHochberg(paper.toReversed()).toReversed()
    expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4)
    expect(adjusted[0]).toBeCloseTo(0.0015, 12)
    expect(adjusted[14]).toBe(1)
  })

  test('keeps the order and never lowers a value', () => {
    const chances = [0.04, 0.001, 0.2, 0.001, 0.9]
    const adjusted = benjaminiHochberg(chances)
    for (const [i, p] of chances.entries()) expect(adjusted[i]).toBeGreaterThanOrEqual(p)
    expect(adjusted[1]).toBe(adjusted[3])
    expect(benjaminiHochberg([])).toHaveLength(0)
  })
})
