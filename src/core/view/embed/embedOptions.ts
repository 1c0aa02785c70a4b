// What a frame in another page shows beyond its view: which parts, what may be chosen in it, two colours. It travels in the same
// fragment as the view.
import type { Notice } from '../notice.ts'
import { embedKeyNames } from './embedKeys.ts'

/** Title, legend, source, release and the link to the full view are always inside, whatever stands here. */
export const embedParts = [
  'title',
  'map',
  'legend',
  'figures',
  'chart',
  'table',
  'periods',
  'indicators',
  'scope',
] as const
export type EmbedPart = (typeof embedParts)[number]

export interface EmbedOptions {
  readonly parts: readonly EmbedPart[]
  /** Indicators that may be chosen; empty: all that the release lists. */
  readonly offered: readonly string[]
  /** Of the heading, buttons and links; CSS hex. Absent: the site's own. */
  readonly accent?: string
  /** Behind everything but the map; CSS hex. */
  readonly paper?: string
}

/** Where `show` is silent. */
export const usualParts: readonly EmbedPart[] = ['title', 'map', 'legend', 'figures', 'table']

/** Ids are as short as a link bears; more than these no reader walks through. */
export const mostOffered = 60

const hexOf = (text: string): string | undefined =>
  /^[0-9a-f]{6}$/i.test(text) ? `#${text.toLowerCase()}` : undefined

type Reading = Partial<EmbedOptions> | undefined

function readParts(text: string): Reading {
  const named = text.split(',')
  const parts = embedParts.filter((part) => named.includes(part))
  return parts.length === new Set(named).size ? { parts } : undefined
}

function readOffered(text: string): Reading {
  const offered = [...new Set(text.split(',').filter(Boolean))].map(decodeURIComponent)
  return offered.length <= mostOffered ? { offered } : undefined
}

const readers: Readonly<Record<(typeof embedKeyNames)[number], (text: string) => Reading>> = {
  show: readParts,
  offer: readOffered,
  accent: (text) => {
    const accent = hexOf(text)
    return accent === undefined ? undefined : { accent }
  },
  paper: (text) => {
    const paper = hexOf(text)
    return paper === undefined ? undefined : { paper }
  },
}

export interface SplitLink {
  readonly options: EmbedOptions
  /** The fragment without these keys: the view. */
  readonly rest: string
  readonly notices: readonly Notice[]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Takes what is about the frame out of a fragment, with or without `#`. Never throws. */
export function splitEmbedLink(fragment: string): SplitLink {
  const notices: Notice[] = []
  const rest: string[] = []
  const options: { -readonly [Key in keyof EmbedOptions]: EmbedOptions[Key] } = {
    parts: usualParts,
    offered: [],
  }
  for (const pair of fragment.replace(/^#/, '').split('&')) {
    const [key = '', ...values] = pair.split('=')
    const known = embedKeyNames.find((name) => name === key)
    if (!known) {
      if (pair !== '') rest.push(pair)
      continue
    }
    const value = decoded(values.join('='))
    const found = value === '' ? {} : tryRead(readers[known], value)
    if (found) Object.assign(options, found)
    else notices.push({ code: 'unknownValue', key, value })
  }
  return { options, rest: rest.length === 0 ? '' : `#${rest.join('&')}`, notices }
}

function tryRead(read: (text: string) => Reading, value: string): Reading {
  try {
    return read(value)
  } catch {
    // A lone per cent sign: the caller says that the value cannot be read.
    return undefined
  }
}

const isUsual = (parts: readonly EmbedPart[]): boolean =>
  parts.length === usualParts.length && usualParts.every((part) => parts.includes(part))

const idText = (id: string): string => encodeURIComponent(encodeURIComponent(id))

/** The fragment of a frame: that of the view, and what differs from the usual frame. */
export function embedLink(viewLink: string, { parts, offered, accent, paper }: EmbedOptions): string {
  const pairs = [
    ...(viewLink === '' ? [] : [viewLink.replace(/^#/, '')]),
    ...(isUsual(parts) ? [] : [`show=${embedParts.filter((part) => parts.includes(part)).join(',')}`]),
    ...(offered.length === 0 ? [] : [`offer=${offered.map(idText).join(',')}`]),
    ...(accent === undefined ? [] : [`accent=${accent.slice(1)}`]),
    ...(paper === undefined ? [] : [`paper=${paper.slice(1)}`]),
  ]
  return pairs.length === 0 ? '' : `#${pairs.join('&')}`
}
