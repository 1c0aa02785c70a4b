// What an address asks of a frame, as far as it can be told without the release. Whatever is more than a plain value, or leaves
// open what only the release knows, is left to the program: then there is no wish.
import type { Language } from '../../../core/release/localText.ts'
import { idList } from '../../../core/view/parameters/idList.ts'

export interface FirstWish {
  readonly indicator: string
  readonly level: string
  /** Absent: the newest of the file. */
  readonly period?: string
  readonly areas: readonly string[]
  /** Id of the area that everything lies in. */
  readonly scope?: string
  /** Absent: as the atlas is. */
  readonly language?: Language
}

/** Keys that change nothing of title, figures and source. */
const harmless = new Set(['classes', 'palette', 'zero', 'outliers', 'view', 'sort', 'weighted', 'index'])
const known = new Set(['release', 'indicator', 'level', 'period', 'areas', 'scope', 'lang'])
const aboutFrame = new Set(['show', 'offer', 'accent', 'paper'])

type Pairs = ReadonlyMap<string, string>

/** Of a key that comes twice the last one counts. Throws for a lone per cent sign. */
export function pairsOf(fragment: string): Pairs {
  const pairs = fragment.replace(/^#/, '').split('&').filter(Boolean)
  return new Map(
    pairs.map((pair) => {
      const [key = '', ...value] = pair.split('=')
      return [decodeURIComponent(key), decodeURIComponent(value.join('='))]
    }),
  )
}

const isPlain = ([key, value]: readonly [string, string]): boolean =>
  known.has(key) ||
  harmless.has(key) ||
  aboutFrame.has(key) ||
  (key === 'mode' && value === 'value') ||
  (key === 'v' && value === '1')

interface Config {
  readonly language?: unknown
  readonly start?: unknown
}

const languageOf = (text: unknown): Language | undefined =>
  text === 'de' || text === 'en' ? text : undefined

/** `link`: of the address; it fills up with `start` of the configuration. */
export function firstWish(link: Pairs, { language: configured, start = '' }: Config): FirstWish | undefined {
  if (typeof start !== 'string') return undefined
  const pairs = new Map([...pairsOf(start), ...link])
  const [indicator, level, period] = ['indicator', 'level', 'period'].map((key) => pairs.get(key))
  const scope = pairs.get('scope') ?? ''
  const named = pairs.get('lang')
  const language = languageOf(named ?? configured)
  if (!indicator || !level || period === '' || ![...pairs].every(isPlain)) return undefined
  if (scope.startsWith('group:') || (named !== undefined && !language)) return undefined
  if (!(pairs.get('show') ?? 'figures').split(',').includes('figures')) return undefined
  return {
    indicator,
    level,
    areas: idList.parse(pairs.get('areas') ?? ''),
    ...(period !== undefined && { period }),
    ...(scope !== '' && { scope }),
    ...(language && { language }),
  }
}

/** The address of the full view: the fragment without what is about the frame. */
export function fullViewHref(fragment: string): string {
  const pairs = fragment.replace(/^#/, '').split('&')
  const view = pairs.filter((pair) => pair !== '' && !aboutFrame.has(pair.split('=')[0] ?? ''))
  return view.length === 0 ? './' : `./#${view.join('&')}`
}
