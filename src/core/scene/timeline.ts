// The stops of the period line: every period of the indicator at this level, and in annual series the years between.
import { remember } from './remember.ts'
import type { TimelineStop } from './scene.ts'

const isYear = (period: string) => /^\d{4}$/.test(period)

export const timelineOf = remember((periods: readonly string[]): readonly TimelineStop[] => {
  const first = periods[0]
  const last = periods.at(-1)
  if (first === undefined || last === undefined || !periods.every(isYear))
    return periods.map((period) => ({ period, hasValues: true }))
  const known = new Set(periods)
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => {
    const period = String(Number(first) + i).padStart(4, '0')
    return { period, hasValues: known.has(period) }
  })
})
