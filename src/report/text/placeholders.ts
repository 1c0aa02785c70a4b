// Figures in an author's own text: {{value:indicator:area}} stands for the newest value of the report and follows the data.

export interface Placeholder {
  readonly text: string
  readonly what: 'value' | 'count' | 'period' | 'name'
  readonly indicator: string
  /** An area of the report's level, or `level:id`; absent: the whole. */
  readonly area?: string
}

const pattern = /\{\{\s*(value|count|period|name):([^:{}\s]{1,120})(?::([^{}\s]{1,200}))?\s*\}\}/g
/** Anything that looks like one: what cannot be read is said, not swallowed. */
const attempt = /\{\{[^{}]{0,300}\}\}/g

const read = (text: string): Placeholder | undefined => {
  const [found] = text.matchAll(pattern)
  const [, what, indicator, area] = found ?? []
  if (what !== 'value' && what !== 'count' && what !== 'period' && what !== 'name') return undefined
  return indicator === undefined ? undefined : { text, what, indicator, ...(area !== undefined && { area }) }
}

export const placeholdersIn = (text: string): readonly Placeholder[] =>
  [...text.matchAll(attempt)].flatMap(([found]) => read(found) ?? [])

/** `say` is given undefined where nothing can be made of the braces. */
export const fillPlaceholders = (
  text: string,
  say: (placeholder: Placeholder | undefined, text: string) => string,
): string => text.replace(attempt, (found) => say(read(found), found))
