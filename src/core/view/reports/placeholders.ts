// Figures in an author's own text: {{value:indicator:area}} stands for the newest value of the report and follows the data.

/** What can be asked for, in the order in which it is offered. */
export const asked = [
  'value',
  'count',
  'numerator',
  'denominator',
  'period',
  'rank',
  'change',
  'name',
] as const
export type Asked = (typeof asked)[number]

export interface Placeholder {
  readonly text: string
  readonly what: Asked
  readonly indicator: string
  /** An area of the report's level, or `level:id`; absent: the whole. */
  readonly area?: string
}

const pattern = /\{\{\s*([a-z]+):([^:{}\s]{1,120})(?::([^{}\s]{1,200}))?\s*\}\}/g
/** Anything that looks like one: what cannot be read is said, not swallowed. */
const attempt = /\{\{[^{}]{0,300}\}\}/g

const read = (text: string): Placeholder | undefined => {
  const [found] = text.matchAll(pattern)
  const [, word, indicator, area] = found ?? []
  const what = asked.find((one) => one === word)
  if (what === undefined || indicator === undefined) return undefined
  return { text, what, indicator, ...(area !== undefined && { area }) }
}

export const placeholdersIn = (text: string): readonly Placeholder[] =>
  [...text.matchAll(attempt)].flatMap(([found]) => read(found) ?? [])

/** What looks like a placeholder and is none. */
export const unreadableIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(attempt)].flatMap(([found]) => (read(found) ? [] : [found]))),
]

/** How it is written: `{{rank:kinderarmut:K1-1}}`. */
export const placeholderText = (what: Asked, indicator: string, area = ''): string =>
  `{{${what}:${indicator}${area === '' ? '' : `:${area}`}}}`

/** `say` is given undefined where nothing can be made of the braces. */
export const fillPlaceholders = (
  text: string,
  say: (placeholder: Placeholder | undefined, text: string) => string,
): string => text.replace(attempt, (found) => say(read(found), found))
