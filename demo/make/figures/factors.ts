// The four hidden traits of each Sozialraum from which all its figures follow: part of their variance belongs to the
// municipality, the rest to the place inside it, smoothed once over neighbours.
import { chanceOf } from '../random.ts'
import type { SozialraumFact } from './sozialraum.ts'

export const traits = ['D', 'A', 'U', 'M'] as const
export type Trait = (typeof traits)[number]
export type Factors = Readonly<Record<Trait, readonly number[]>>

/** Part of the variance; the fields of action, fixed per municipality, take some of it away again. */
const municipalPart = 0.55

/** Invented effects of the municipality, in standard deviations. */
const municipal: Readonly<Record<string, readonly [D: number, A: number, U: number, M: number]>> = {
  '05334002': [0.4, -0.9, 1.9, 0.8],
  '05334004': [1.6, -0.1, -0.1, 0.7],
  '05334008': [-0.5, -0.1, -0.4, 0.2],
  '05334012': [1.0, 0.2, -0.1, 0.3],
  '05334016': [-0.6, 0.5, -0.1, -0.1],
  '05334020': [-2.3, 1.1, -1.2, -1.3],
  '05334024': [-2.8, 0.2, -1.1, -1.2],
  '05334028': [-2.4, 0.9, -1.3, -1.4],
  '05334032': [0.6, 0.4, -0.3, 0.2],
  '05334036': [-0.6, 0.1, 0.2, 0.0],
}

/** Correlations inside a municipality: D with M 0.6, with A −0.2, with U 0.25; U with A −0.5. */
const correlation = [
  [1, -0.2, 0.25, 0.6],
  [-0.2, 1, -0.5, -0.2],
  [0.25, -0.5, 1, 0.25],
  [0.6, -0.2, 0.25, 1],
]

/** How much an area in the middle of its town leans to each trait. */
const central: readonly number[] = [0.75, -0.45, 0.5, 0.6]

function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = matrix.map((row) => row.map(() => 0))
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let sum = row[j] ?? 0
      for (let k = 0; k < j; k++) sum -= (lower[i]?.[k] ?? 0) * (lower[j]?.[k] ?? 0)
      const target = lower[i]
      if (target) target[j] = i === j ? Math.sqrt(sum) : sum / (lower[j]?.[j] ?? 1)
    }
  })
  return lower
}

export function standardise(values: readonly number[]): number[] {
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const sd = Math.sqrt(values.reduce((s, v) => s + (v - mean) ** 2, 0) / values.length)
  return values.map((v) => (sd > 0 ? (v - mean) / sd : 0))
}

function smooth(values: readonly number[], neighbours: readonly (readonly number[])[]): number[] {
  return values.map((own, i) => {
    const around = (neighbours[i] ?? []).map((n) => values[n] ?? 0)
    return around.length ? 0.65 * own + (0.35 * around.reduce((a, b) => a + b, 0)) / around.length : own
  })
}

/** Inside a municipality: nearness to the middle of the town. Mean 0 in each; small municipalities have no middle. */
function centrality(areas: readonly SozialraumFact[]): number[] {
  const near = (a: SozialraumFact) => -Math.log(0.7 + a.fromCentre)
  return areas.map((area) => {
    const own = areas.filter((a) => a.ags === area.ags)
    const mean = own.reduce((s, a) => s + near(a), 0) / own.length
    return own.length > 3 ? near(area) - mean : 0
  })
}

export function drawFactors(areas: readonly SozialraumFact[]): Factors {
  const chance = chanceOf('factors')
  const lower = cholesky(correlation)
  const compact = standardise(centrality(areas))
  const own = areas.map((_, i) => {
    const raw = traits.map(() => chance.normal())
    return lower.map((row, t) => {
      const drawn = row.reduce((s, weight, k) => s + weight * (raw[k] ?? 0), 0)
      return drawn + (central[t] ?? 0) * (compact[i] ?? 0)
    })
  })
  const neighbours = areas.map((a) => a.neighbours)
  const trait = (t: number): number[] => {
    const smoothed = smooth(
      own.map((values) => values[t] ?? 0),
      neighbours,
    )
    const name = traits[t] ?? 'D'
    const inside = standardise(smoothed.map((v, i) => v + (areas[i]?.leaning[name] ?? 0)))
    const between = standardise(areas.map((a) => municipal[a.ags]?.[t] ?? 0))
    return standardise(
      areas.map(
        (_, i) =>
          Math.sqrt(municipalPart) * (between[i] ?? 0) + Math.sqrt(1 - municipalPart) * (inside[i] ?? 0),
      ),
    )
  }
  return { D: trait(0), A: trait(1), U: trait(2), M: trait(3) }
}
