// How fast the machine is at this moment. The same switch takes up to twice as long on the same machine an hour later, with
// not a line changed; budgets in milliseconds would judge the hour. So Leaflet, doing the same job for 400 areas, is measured
// right before and right after, and what was measured is told as it would be where Leaflet takes `usual`.
import { measureSwitches, median } from './measure.mjs'

/** ms of the main thread that Leaflet took for a switch of 400 areas, above an empty frame, where the budgets were set. */
const usual = 3.6
const switches = 40
/** Of what is over its limit the median of so many fresh pages counts. */
const most = 5

/** `floor`: an empty frame in this browser, ms. `open(name, query)` opens a page of the bench. */
export async function openPace(open, size, floor) {
  const leaflet = await open(
    'leaflet',
    `?data=../${size.path}/data&level=${size.level}&indicator=${size.indicator}`,
  )
  /** How many times longer than usual the machine takes just now. */
  const slowness = async () => ((await measureSwitches(leaflet, switches)).work - floor) / usual

  /** A measurement, with the pace around it. */
  async function beside(measure) {
    const before = await slowness()
    const result = await measure()
    return { result, pace: (before + (await slowness())) / 2 }
  }

  /**
   * `measure` gives the work in ms above an empty frame of one fresh page, by name: `{ period: 7.1 }`. Each at the usual pace, with
   * all that was measured; where one is over its limit, the medians of five fresh pages.
   */
  async function held(limit, measure) {
    const tries = [await beside(measure)]
    const isOver = ({ result, pace }) => Object.values(result).some((work) => work / pace > limit)
    if (isOver(tries[0])) while (tries.length < most) tries.push(await beside(measure))
    return Object.fromEntries(
      Object.keys(tries[0].result).map((name) => [
        name,
        {
          work: median(tries.map(({ result, pace }) => result[name] / pace)),
          told: tries.map(({ result, pace }) => `${result[name].toFixed(1)} / ${pace.toFixed(2)}`).join(', '),
        },
      ]),
    )
  }
  return { held, now: slowness }
}
