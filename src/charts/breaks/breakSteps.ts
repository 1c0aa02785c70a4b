// Moving, adding and removing class limits on a domain, so that they stay ascending and distinct. Knows no DOM.

type Domain = readonly [number, number]
type Breaks = readonly number[]

const tidy = (value: number) => Number(value.toPrecision(12)) + 0

/** The round step (1, 2 or 5 times a power of ten) of which about 100 to 250 fit into the domain. stepOf([0, 31]) → 0.2 */
export function stepOf([from, to]: Domain): number {
  if (!(to > from)) return 1
  const rough = (to - from) / 250
  const power = Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((f) => Number(`${f}e${power}`) >= rough * (1 - 1e-9)) ?? 10
  return Number(`${factor}e${power}`)
}

/** From where to where a limit may move without passing its neighbours. */
export function roomOf(breaks: Breaks, index: number, domain: Domain): Domain {
  const step = stepOf(domain)
  const [before, after] = [breaks[index - 1], breaks[index + 1]]
  return [
    before === undefined ? tidy(Math.ceil(domain[0] / step - 1e-9) * step) : tidy(before + step),
    after === undefined ? tidy(Math.floor(domain[1] / step + 1e-9) * step) : tidy(after - step),
  ]
}

/** The limit at `index` moved to the round value nearest to `wished`, within its room. */
export function withMoved(breaks: Breaks, index: number, wished: number, domain: Domain): Breaks {
  const [least, greatest] = roomOf(breaks, index, domain)
  if (breaks[index] === undefined || least > greatest) return breaks
  const step = stepOf(domain)
  const round = tidy(Math.round(wished / step) * step)
  return breaks.with(index, Math.max(least, Math.min(greatest, round)))
}

/** One more limit; the same ones where it is there already. */
export function withAdded(breaks: Breaks, limit: number): Breaks {
  return breaks.includes(limit) ? breaks : [...breaks, limit].toSorted((a, b) => a - b)
}

/** Exactly this value in place of a limit, wherever it then stands. */
export const withTyped = (breaks: Breaks, index: number, value: number): Breaks =>
  breaks[index] === value
    ? breaks
    : withAdded(
        breaks.filter((_, i) => i !== index),
        value,
      )

/** The round value nearest to a place. */
export const rounded = (value: number, domain: Domain): number => {
  const step = stepOf(domain)
  return tidy(Math.round(value / step) * step)
}

/** The middle of the widest class. */
export function widestMiddle(breaks: Breaks, domain: Domain): number {
  const edges = [domain[0], ...breaks, domain[1]]
  let [at, widest] = [0, -Infinity]
  for (let i = 1; i < edges.length; i++) {
    const width = (edges[i] ?? 0) - (edges[i - 1] ?? 0)
    if (width > widest) [at, widest] = [i, width]
  }
  return rounded(((edges[at - 1] ?? 0) + (edges[at] ?? 0)) / 2, domain)
}
