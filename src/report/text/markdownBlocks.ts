// An author's text as blocks: a small part of Markdown and nothing that could load, run or look like another part of the page.
// HTML and pictures stay as the letters they were written with.
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { mostTextLength } from '../../core/view/reports/reportDefinition.ts'
import type { Block, Run } from '../document/reportDocument.ts'
import { isAddress } from '../writing/isAddress.ts'

/** Deeper nesting is flattened to its text. */
const deepest = 12

/** What is done to the letters the author wrote: placeholders are filled, in plain text only and never in addresses. */
export type Fill = (text: string) => string

type Style = Omit<Run, 'text'>

const plain = (text: string, style: Style): readonly Run[] => (text === '' ? [] : [{ text, ...style }])

/** What the reader wrote, letter by letter. */
const sourceOf = (node: Nodes, source: string): string =>
  source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)

function runsOf(
  nodes: readonly PhrasingContent[],
  source: string,
  style: Style = {},
  depth = 0,
): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    if (depth > deepest) return plain(sourceOf(node, source), style)
    // Whatever else Markdown knows stays the letters it was written with.
    // oxlint-disable-next-line typescript/switch-exhaustiveness-check
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return plain(node.value, style)
      case 'break':
        return plain(' ', style)
      case 'strong':
        return runsOf(node.children, source, { ...style, isBold: true }, depth + 1)
      case 'emphasis':
        return runsOf(node.children, source, { ...style, isItalic: true }, depth + 1)
      case 'link': {
        const inner = isAddress(node.url) ? { ...style, href: node.url } : style
        const runs = runsOf(node.children, source, inner, depth + 1)
        return isAddress(node.url) ? runs : [...runs, ...plain(` (${node.url})`, style)]
      }
      default:
        return plain(sourceOf(node, source), style)
    }
  })
}

const paragraph = (runs: readonly Run[]): readonly Block[] =>
  runs.length === 0 ? [] : [{ kind: 'paragraph', runs }]

/** A list inside a list is told item by item, one below the other. */
function itemsOf(
  node: Extract<RootContent, { type: 'list' }>,
  source: string,
  depth: number,
): (readonly Run[])[] {
  return node.children.flatMap(({ children }) => {
    const own = children.flatMap((child) =>
      child.type === 'paragraph' ? runsOf(child.children, source) : [],
    )
    const further = children.flatMap((child) => {
      if (child.type === 'paragraph') return []
      if (child.type === 'list' && depth < deepest) return itemsOf(child, source, depth + 1)
      return [plain(sourceOf(child, source), {})]
    })
    return [...(own.length > 0 ? [own] : []), ...further]
  })
}

function blockOf(node: RootContent, source: string): readonly Block[] {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (node.type) {
    case 'heading': {
      const text = runsOf(node.children, source)
        .map((run) => run.text)
        .join('')
      // The section bears the first heading.
      return text === '' ? [] : [{ kind: 'heading', level: node.depth === 1 ? 2 : 3, text }]
    }
    case 'paragraph':
      return paragraph(runsOf(node.children, source))
    case 'list': {
      const items = itemsOf(node, source, 0)
      return items.length === 0 ? [] : [{ kind: 'list', isOrdered: node.ordered === true, items }]
    }
    case 'blockquote':
      return node.children.flatMap((child) =>
        child.type === 'paragraph'
          ? paragraph(runsOf(child.children, source, { isItalic: true }))
          : paragraph(plain(sourceOf(child, source), {})),
      )
    case 'thematicBreak':
    case 'definition':
      return []
    case 'code':
      return paragraph(plain(node.value, {}))
    default:
      return paragraph(plain(sourceOf(node, source), {}))
  }
}

/** Nested blocks cost a parser more than their length says; a text that nests absurdly is told as it stands. */
const isAbsurd = (text: string): boolean =>
  /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]*){40,}/m.test(text) || /[[\]*_`!<]{200,}/.test(text)

function filled(block: Block, fill: Fill): Block {
  const inRuns = (runs: readonly Run[]) => runs.map((run) => ({ ...run, text: fill(run.text) }))
  switch (block.kind) {
    case 'heading':
      return { ...block, text: fill(block.text) }
    case 'paragraph':
      return { ...block, runs: inRuns(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(inRuns) }
    case 'figure':
    case 'table':
    case 'keyFigures':
    case 'pageBreak':
      return block
  }
}

export function markdownBlocks(markdown: string, fill: Fill = (text) => text): readonly Block[] {
  const text = markdown.slice(0, mostTextLength)
  const blocks = isAbsurd(text)
    ? paragraph(plain(text, {}))
    : fromMarkdown(text).children.flatMap((node) => blockOf(node, text))
  return blocks.map((block) => filled(block, fill))
}
