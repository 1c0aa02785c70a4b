// Expected rates of every Sozialraum for 2015 to 2024, before chance in counting: level of the catalogue, hidden traits,
// a slow own drift and a wandering that remembers itself (AR(1)).
import { levels, years, type Factor, type Level, type LevelName } from '../catalogue.data.ts'
import { chanceOf } from '../random.ts'
import { standardise, type Factors } from './factors.ts'

/** By indicator, area, year; in the catalogue's unit (per cent, per 1000, …). */
export type Rates = Record<LevelName, number[][]>

/** Memory and spread of the wandering, in standard deviations of the catalogue. */
const memory = 0.8
const wandering = 0.09
/** Spread of the own drift over the whole span. */
const drifting = 0.22

/** Bends values smoothly before they reach an end of the range. */
function bend(value: number, mean: number, end: number): number {
  const knee = mean + 0.75 * (end - mean)
  const room = end - knee
  const beyond = (value - knee) / room
  return beyond <= 0 ? value : knee + room * (1 - Math.exp(-beyond))
}

export function valueAt(level: Level, z: number): number {
  let value = level.mean + level.sd * z
  if (level.skewed) {
    const spread = Math.sqrt(Math.log(1 + (level.sd / level.mean) ** 2))
    value = level.mean * Math.exp(spread * z - (spread * spread) / 2)
  }
  return value > level.mean ? bend(value, level.mean, level.max) : bend(value, level.mean, level.min)
}

const variance = (values: readonly number[]) => values.reduce((s, v) => s + v * v, 0) / values.length

/** Standardised position of every area in an indicator: its traits by their loads, the rest chance. */
function positions(name: LevelName, factors: Factors, poverty: readonly number[]): number[] {
  const chance = chanceOf(`position ${name}`)
  const loads = Object.entries(levels[name].loads) as [Factor, number][]
  const explained = factors.D.map((_, i) =>
    loads.reduce((s, [f, load]) => s + load * ((f === 'P' ? poverty[i] : factors[f][i]) ?? 0), 0),
  )
  const rest = Math.sqrt(Math.max(0.04, 1 - variance(explained)))
  return standardise(explained.map((e) => e + rest * chance.normal()))
}

function course(name: LevelName, area: number): number[] {
  const chance = chanceOf(`course ${name} ${area}`)
  const drift = drifting * chance.normal()
  let state = chance.normal() * wandering
  const path = years.map((_, t) => {
    if (t > 0) state = memory * state + wandering * Math.sqrt(1 - memory * memory) * chance.normal()
    return state + drift * ((t - years.length + 1) / (years.length - 1))
  })
  const last = path.at(-1) ?? 0
  return path.map((p) => p - last)
}

export function drawRates(factors: Factors): Rates {
  const poverty = positions('sgb2', factors, [])
  const rates = {} as Rates
  for (const name of Object.keys(levels) as LevelName[]) {
    const level: Level = levels[name]
    const z = name === 'sgb2' ? poverty : positions(name, factors, poverty)
    rates[name] = z.map((at, area) => {
      const path = course(name, area)
      return years.map((_, t) => valueAt(level, at + (path[t] ?? 0)) * (level.course?.[t] ?? 1))
    })
  }
  return rates
}
