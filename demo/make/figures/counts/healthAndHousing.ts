// Disability, care, dwellings, rents asked, settlement area, election.
import type { PlaceInTime } from './areaFigures.ts'
import type { Base } from './base.ts'

export function countHealthAndHousing({ counting, t, km2 }: PlaceInTime, base: Base) {
  const dwellings = Math.round(base.households * 1.045)
  const density = counting.rate('settlementDensity', t)
  /** Hectares; the settlement is part of the whole area, at most nine tenths of it. */
  const hectares = Math.min(90 * km2, base.people / density)
  return {
    disability: counting.count('disability', 'disability', base.people, t),
    care: counting.count('care', 'care', base.over65, t),
    dwellings,
    subsidised: counting.count('subsidised', 'subsidised', dwellings, t),
    offers: counting.countAt('offers', base.households, 0.034, t),
    /** € per m², two decimals. */
    rent: Math.round(counting.rate('rent', t) * 100) / 100,
    settlementHectares: Math.round(hectares * 10) / 10,
    turnoutShare: counting.rate('turnout', t) / 100,
  }
}
