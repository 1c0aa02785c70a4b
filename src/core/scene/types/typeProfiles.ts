// What the types of one typing are like: their size, their means, and what sets them apart, in neutral codes.
import type { Indicator } from '../../release/manifest.ts'
import type { AreaRow } from '../scene.ts'
import type { Typing } from './areaTypes.ts'
import type { TypesGround } from './typesGround.ts'

export interface TypeMean {
  readonly indicator: Indicator
  /** Mean over the areas of the type, every area alike: no share or rate of the type as a whole. */
  readonly mean: number
  /** The same in standard deviations from the mean of all areas that take part. */
  readonly z: number
}
export type Lean = 'high' | 'ratherHigh' | 'ratherLow' | 'low'
export interface Trait {
  readonly indicator: Indicator
  readonly lean: Lean
}
export interface AreaType {
  /** From 0, in the stable order. */
  readonly index: number
  readonly size: number
  /** In the order of the indicators. */
  readonly means: readonly TypeMean[]
  /** What sets it apart most, at most two; empty where it lies near the mean of all. */
  readonly traits: readonly Trait[]
}
export interface TypedArea {
  readonly row: AreaRow
  readonly type: number
  readonly silhouette: number
}

/** Standard deviations from the mean from which a type is called rather high, and high. */
const leans = { rather: 0.5, clearly: 1 } as const
const mostTraits = 2

function leanOf(z: number): Lean {
  if (z > 0) return z >= leans.clearly ? 'high' : 'ratherHigh'
  return z <= -leans.clearly ? 'low' : 'ratherLow'
}

export const traitsOf = (means: readonly TypeMean[]): readonly Trait[] =>
  means
    .filter(({ z }) => Math.abs(z) >= leans.rather)
    .toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z))
    .slice(0, mostTraits)
    .map(({ indicator, z }) => ({ indicator, lean: leanOf(z) }))

export function typeProfiles({ columns }: TypesGround, { k, types, centres }: Typing): readonly AreaType[] {
  const sizes = Array.from({ length: k }, () => 0)
  for (const type of types) sizes[type] = (sizes[type] ?? 0) + 1
  return sizes.map((size, index) => {
    const means = columns.map(({ indicator, standard }, d) => {
      const z = centres[index * columns.length + d] ?? 0
      return { indicator, z, mean: standard.mean + z * standard.deviation }
    })
    return { index, size, means, traits: traitsOf(means) }
  })
}

/** By type; within a type in the order of the rows. */
export const typedAreas = ({ rows }: TypesGround, { types, silhouettes }: Typing): readonly TypedArea[] =>
  rows
    .map((row, i) => ({ row, type: types[i] ?? 0, silhouette: silhouettes[i] ?? 0 }))
    .toSorted((a, b) => a.type - b.type)

/** How clearly types stand apart, after Kaufman & Rousseeuw 1990. */
export type Clarity = 'clear' | 'fair' | 'weak' | 'none'
export function clarityOf(silhouette: number): Clarity {
  if (silhouette > 0.7) return 'clear'
  if (silhouette > 0.5) return 'fair'
  return silhouette > 0.25 ? 'weak' : 'none'
}

/** An area that lies between types: its silhouette is below this. */
export const borderline = 0.1
