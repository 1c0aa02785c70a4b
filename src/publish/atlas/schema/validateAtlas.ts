// From parsed YAML to typed declarations. An entry of a list that is spelled wrong costs that entry only: the other
// entries still go through the checks, so that one run shows everything.
import * as v from 'valibot'
import { AtlasSchema, type AtlasInput } from './atlasSchema.ts'
import type { Complaint, Complaints } from '../complaints.ts'
import type { YamlPath } from '../parseYaml.ts'
import { unknownKey } from './spelling.ts'

/** Maps whose keys and values belong to the office; an empty value there means the empty text, not "left out". */
const freeMaps = new Set(['symbols', 'where', 'ignoreRows'])

/** A key without a value (`note:`) counts as not written. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([, item]) => item !== null)
    .map(([key, item]) => [key, freeMaps.has(key) ? item : withoutNothing(item)] as const)
  return Object.fromEntries(entries)
}

const shown = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined

const singular: Readonly<Record<string, string>> = {
  levels: 'level',
  topics: 'topic',
  tables: 'table',
  palettes: 'palette',
  indicators: 'indicator',
}

/** `indicator rent: unit.symbol` rather than `indicators.3.unit.symbol`. */
function placeName(path: YamlPath, value: Readonly<Record<string, unknown>>): string {
  const [list = '', index, ...rest] = path
  const entries = value[String(list)]
  const entry: unknown = Array.isArray(entries) ? entries[Number(index)] : undefined
  const id = shown((entry as { id?: unknown } | undefined)?.id)
  const word = singular[String(list)]
  if (word === undefined || index === undefined) return path.join('.') || 'atlas.yaml'
  const head = id === undefined ? `${word} no. ${Number(index) + 1}` : `${word} ${id}`
  return rest.length > 0 ? `${head}: ${rest.join('.')}` : head
}

type Issue = v.InferIssue<typeof AtlasSchema>

function complaintOf(issue: Issue, path: YamlPath, value: Readonly<Record<string, unknown>>): Complaint {
  const last = String(path.at(-1))
  const isMissing =
    issue.kind === 'schema' && issue.path?.at(-1)?.origin === 'key' && issue.input === undefined
  const parent = placeName(path.slice(0, -1), value)
  if (isMissing) return { code: 'key-missing', message: `${parent}: "${last}" is missing`, value: last }
  if (issue.message.startsWith(unknownKey))
    return {
      code: 'key-unknown',
      message: `${parent}: unknown key "${last}"`,
      value: last,
      hint: issue.message.slice(unknownKey.length),
    }
  const written = shown(issue.input)
  return {
    code: 'spelling',
    message: `${placeName(path, value)}: ${issue.message}`,
    ...(written !== undefined && { value: written }),
  }
}

export interface Validated {
  readonly input: AtlasInput
  /** Whether everything is spelled right; else `input` may lack parts and holds faulty list entries. */
  readonly complete: boolean
  /** Whether nothing inside `levels.2`, `tables.0`, … is spelled wrong. */
  readonly isSound: (
    list: 'levels' | 'topics' | 'tables' | 'palettes' | 'indicators',
    index: number,
  ) => boolean
}

export function validateAtlas(value: unknown, complaints: Complaints): Validated | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complaints.at([], { code: 'atlas-empty', message: 'atlas.yaml holds no map of keys and values' })
    return undefined
  }
  const outcome = v.safeParse(AtlasSchema, withoutNothing(value))
  const faulty = new Set<string>()
  for (const issue of outcome.issues ?? []) {
    const path: YamlPath = (issue.path ?? []).map((item) => item.key as string | number)
    complaints.at(path, complaintOf(issue, path, value as Record<string, unknown>))
    faulty.add(path.slice(0, 2).join('.'))
  }
  const input = outcome.output as AtlasInput
  return {
    input,
    complete: outcome.success,
    isSound: (list, index) => !faulty.has(`${list}.${index}`),
  }
}
