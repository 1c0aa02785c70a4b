// Within what limits would a share lie by chance alone, were it the common one? For a funnel plot: the fewer the people, the
// wider. Definition: p ± z √(p(1 − p)/n), clamped to 0 and 1. Source: Spiegelhalter 2005; algebraically what PHEindicatormethods
// has. Units: shares, 0 to 1. Example: p 0.12, n 500 → 0.091516 to 0.148484.
import { z95 } from '../wilsonInterval.ts'

/** Undefined without people, or where `common` is no share. `z`: 1.96 for 95 %, 3.090232 for 99.8 %. */
export function funnelLimits(common: number, people: number, z = z95): readonly [number, number] | undefined {
  if (!(people > 0 && common >= 0 && common <= 1)) return undefined
  const reach = z * Math.sqrt((common * (1 - common)) / people)
  return [Math.max(0, common - reach), Math.min(1, common + reach)]
}
