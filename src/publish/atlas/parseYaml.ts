// atlas.yaml as plain values, with the row of everything. What a spreadsheet or an office wrote must arrive as written:
// dates, keys with leading zeros and numbers with a closing zero stay texts.
import { LineCounter, parseDocument, isMap, isScalar, isSeq, type Document, type ScalarTag } from 'yaml'
import type { Problem } from '../problem.ts'

export type YamlPath = readonly (string | number)[]

export interface ParsedYaml {
  readonly value: unknown
  /** Row of the key or list entry at a path; of its nearest ancestor where the path itself is not written. */
  rowOf(path: YamlPath): number | undefined
}

// Only what reads back as the same characters becomes a number: 2011 does, 010, 1.10 and 2026-11-21 stay texts.
const exactNumber: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  test: /^(0|-?[1-9]\d{0,14}|-?(0|[1-9]\d{0,9})\.\d{0,9}[1-9])$/,
  resolve: (text) => Number(text),
}
const exactBoolean: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: /^(true|false)$/,
  resolve: (text) => text === 'true',
}
const nothing: ScalarTag = {
  tag: 'tag:yaml.org,2002:null',
  default: true,
  test: /^(~|null)?$/,
  resolve: () => null,
}

const syntaxProblem = (message: string, row: number | undefined): Problem => ({
  severity: 'error',
  code: 'yaml-syntax',
  file: 'atlas.yaml',
  ...(row !== undefined && { row }),
  message: `atlas.yaml cannot be read as YAML: ${message}`,
  hint: 'Look at this row and the ones above it: an unclosed bracket or quotation mark, or indentation.',
  exit: 2,
})

function rowFinder(document: Document.Parsed, lines: LineCounter) {
  const rowAt = (offset: number | undefined) =>
    offset === undefined ? undefined : lines.linePos(offset).line
  return (path: YamlPath): number | undefined => {
    let node: unknown = document.contents
    let row: number | undefined
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(step))
        if (!pair || !isScalar(pair.key)) return row
        row = rowAt(pair.key.range?.[0]) ?? row
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(step)]
        const range = (node as { range?: [number, number, number] } | undefined)?.range
        row = rowAt(range?.[0]) ?? row
      } else return row
    }
    return row
  }
}

/** Reads the text. A syntax error is reported once, at its first place: what follows it is a consequence. */
export function parseYaml(text: string): { parsed?: ParsedYaml; problems: readonly Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: [exactNumber, exactBoolean, nothing, 'merge'],
    merge: true,
    lineCounter: lines,
    prettyErrors: false,
  })
  const [error] = document.errors
  if (error) return { problems: [syntaxProblem(error.message, lines.linePos(error.pos[0]).line)] }
  try {
    return { parsed: { value: document.toJS() as unknown, rowOf: rowFinder(document, lines) }, problems: [] }
  } catch (cause) {
    // An alias without an anchor, or too many aliases, shows only when the values are taken out.
    return { problems: [syntaxProblem(cause instanceof Error ? cause.message : String(cause), undefined)] }
  }
}
