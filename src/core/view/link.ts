// The link is the state: `#key=value&key=value`, what equals the default left out. docs/interfaces.md, section 5.
import type { Manifest } from '../release/manifest.ts'
import { embedKeys } from './embed/embedKeys.ts'
import type { Notice, ViewWish } from './notice.ts'
import { against } from './parameters/how/against.ts'
import { areas } from './parameters/where/areas.ts'
import { classes } from './parameters/how/classes.ts'
import { combined } from './parameters/where/combined.ts'
import { filters } from './parameters/where/filters.ts'
import { indicators } from './parameters/indicators.ts'
import { change, coefficient, language, mode, neighbours, view } from './parameters/names.ts'
import { additions } from './parameters/panel/additions.ts'
import { split } from './parameters/panel/split.ts'
import { groups, permutations, seed } from './parameters/panel/wholeNumbers.ts'
import { palette } from './parameters/how/palette.ts'
import type { Parameter } from './parameters/parameter.ts'
import { scope } from './parameters/where/scope.ts'
import { sort } from './parameters/sort.ts'
import { outliers, weighted, zero } from './parameters/switches.ts'
import {
  from,
  indexedTo,
  indicator,
  level,
  order,
  period,
  release,
  report,
  second,
} from './parameters/texts.ts'
import { resolveView } from './resolveView.ts'
import type { ViewState } from './viewState.ts'

/** In the order they are written. */
const parameters: readonly Parameter[] = [
  release,
  indicator,
  level,
  period,
  scope,
  areas,
  combined,
  mode,
  from,
  change,
  against,
  second,
  indicators,
  filters,
  classes,
  palette,
  zero,
  outliers,
  view,
  report,
  sort,
  weighted,
  indexedTo,
  seed,
  permutations,
  neighbours,
  groups,
  coefficient,
  order,
  split,
  additions,
  language,
]
const byKey = new Map(parameters.map((parameter) => [parameter.key, parameter]))

/** Version of the table of keys. It is not written while it is 1. */
const version = 1

/** Readable where the fragment allows it: commas, semicolons, slashes of intervals and colons stay as they are. */
const encoded = (text: string) =>
  encodeURIComponent(text)
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('%3B', ';')

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone per cent sign: the caller says that the value cannot be read.
    return undefined
  }
}

export interface ParsedLink {
  readonly wish: ViewWish
  readonly notices: readonly Notice[]
}

function readVersion(value: string): Notice | undefined {
  const stated = Number(value)
  if (stated > version) return { code: 'newerVersion', key: 'v', value }
  return stated === version ? undefined : { code: 'unknownValue', key: 'v', value }
}

function readPair(key: string, text: string): { wish: ViewWish } | { notice: Notice | undefined } {
  const value = decoded(text)
  if (key === 'v') return { notice: readVersion(value ?? text) }
  // About a frame, not about the view: whoever draws the frame reads them.
  if (embedKeys.has(key)) return { notice: undefined }
  const parameter = byKey.get(key)
  if (!parameter) return { notice: { code: 'unknownKey', key, value: value ?? text } }
  const wish = value === undefined ? undefined : parameter.parse(value)
  return wish ? { wish } : { notice: { code: 'unknownValue', key, value: value ?? text } }
}

/** Reads a fragment, with or without `#`. Of a key that comes twice the last one counts. Never throws. */
export function parseLink(fragment: string): ParsedLink {
  const notices: Notice[] = []
  const wish: ViewWish = {}
  for (const pair of fragment.replace(/^#/, '').split('&')) {
    if (pair === '') continue
    const [key = '', ...rest] = pair.split('=')
    const read = readPair(decoded(key) ?? key, rest.join('='))
    if ('wish' in read) Object.assign(wish, read.wish)
    else if (read.notice) notices.push(read.notice)
  }
  return { wish, notices }
}

/** `#…`, or '' where everything is as by default; of several defaults, as by each of them. */
export function serialiseLink(state: ViewState, ...defaults: readonly ViewState[]): string {
  const pairs = parameters.flatMap((parameter) => {
    const value = parameter.serialise(state)
    const isUsual = value === undefined || defaults.every((usual) => parameter.serialise(usual) === value)
    return isUsual ? [] : [`${parameter.key}=${encoded(value)}`]
  })
  return pairs.length === 0 ? '' : `#${pairs.join('&')}`
}

/**
 * What each key left out of the link stands for. The default level depends on the indicator and the default period on
 * both, as in `resolveView`; so a link that names an indicator only follows to its newest period, and one that names a
 * period keeps it.
 */
export function linkDefaults(manifest: Manifest, state: ViewState, start: ViewWish = {}): ViewState {
  const usual = resolveView(manifest, {}, start).view
  const beside = resolveView(manifest, { indicator: state.indicator }, start).view
  const newest = resolveView(manifest, { indicator: state.indicator, level: state.level }, start).view
  return { ...usual, level: beside.level, period: newest.period }
}

/** The fragment of a view in a release; the address bar and every shared link come from here. */
export const linkOf = (manifest: Manifest, state: ViewState, start: ViewWish = {}): string =>
  serialiseLink(state, linkDefaults(manifest, state, start))
