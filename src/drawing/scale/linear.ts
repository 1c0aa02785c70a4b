// A linear scale of data to pixels with round ticks; all that the charts of the first view need of one.

export interface Scale {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  readonly at: (value: number) => number
}

/** Steps are 1, 2 or 5 times a power of ten, at most `count` of them over the span. */
function roundStep(span: number, count: number): number {
  const rough = span / Math.max(1, count)
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((f) => f * power >= rough * (1 - 1e-9)) ?? 10
  return factor * power
}

/**
 * Round ticks inside [from, to], ascending. Multiples are counted in whole steps, so 0.3 is 3 × 0.1 and not a sum.
 * niceTicks(0, 27.3, 4) → 0, 10, 20
 */
export function niceTicks(from: number, to: number, count: number): number[] {
  if (!(to > from)) return [from]
  const step = roundStep(to - from, count)
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  const digits = Math.max(0, -Math.floor(Math.log10(step)))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    Number(((first + i) * step).toFixed(digits)),
  )
}

/** Maps [from, to] to [start, end]; a domain without width is widened by half a unit on either side. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  tickCount = 4,
): Scale {
  const [from, to] = domain[1] > domain[0] ? domain : [domain[0] - 0.5, domain[0] + 0.5]
  const [start, end] = range
  const factor = (end - start) / (to - from)
  return {
    domain: [from, to],
    ticks: niceTicks(from, to, tickCount),
    at: (value) => start + (value - from) * factor,
  }
}

/** The scale with its ends moved outwards to round ticks. */
export function roundedScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  tickCount = 4,
): Scale {
  const [from, to] = domain[1] > domain[0] ? domain : [domain[0] - 0.5, domain[0] + 0.5]
  const step = roundStep(to - from, tickCount)
  return linearScale(
    [Math.floor(from / step + 1e-9) * step, Math.ceil(to / step - 1e-9) * step],
    range,
    tickCount,
  )
}
