import type { Indicator } from '../../../release/manifest.ts'
import type { Judgement } from './findings.ts'

/** Good or bad news: of burdens less is better, of benefits more; of anything else nothing is said. */
export function judgementOf(direction: Indicator['direction'], way: 'up' | 'down'): Judgement | undefined {
  if (direction === 'neutral') return undefined
  return (direction === 'burden') === (way === 'down') ? 'better' : 'worse'
}
