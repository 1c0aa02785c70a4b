// The published release as its files say it, without the program's own reading of them: what tests compare the screen with.
import { readFileSync, readdirSync } from 'node:fs'

const site = 'test-results/site/data/releases'
const read = (path: string) => JSON.parse(readFileSync(`${site}/${readdirSync(site)[0]}/${path}`, 'utf8'))

export interface Figures {
  readonly id: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly status: string | undefined
}

/** Every area of one period, in the order of the file. Areas of other editions have no value and bear `notApplicable`. */
export function figuresOf(indicator: string, period: string, level = 'sozialraum'): readonly Figures[] {
  const { dimension, value, status = {} } = read(`data/${indicator}.${level}.json`)
  const [measures, areas, periods]: string[][] = ['measure', 'area', 'period'].map(
    (name) => dimension[name].category.index,
  )
  if (!measures || !areas || !periods) throw new Error(`${indicator}.${level}.json has other dimensions`)
  const at = (measure: string, area: number) =>
    (measures.indexOf(measure) * areas.length + area) * periods.length + periods.indexOf(period)
  return areas.map((id, area) => ({
    id,
    value: value[at('value', area)] ?? null,
    numerator: value[at('numerator', area)] ?? null,
    denominator: value[at('denominator', area)] ?? null,
    status: status[at('value', area)],
  }))
}

/** Those with a value. */
export const valuesOf = (indicator: string, period: string, level?: string) =>
  figuresOf(indicator, period, level).flatMap((one) =>
    one.value === null ? [] : [{ ...one, value: one.value }],
  )

/** Periods of an indicator that stand on the newest outlines of its level. */
export function periodsOnNewestOutlines(indicator: string, level = 'sozialraum'): readonly string[] {
  const { indicators, levels } = read('manifest.json')
  const { editions } = levels.find(({ id }: { id: string }) => id === level)
  const { datasets } = indicators.find(({ id }: { id: string }) => id === indicator)
  const { periods } = datasets.find((entry: { level: string }) => entry.level === level)
  return periods.filter((period: string) => period >= (editions.at(-1).from ?? ''))
}

export const german = (number: number, digits: number) =>
  number.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits })
