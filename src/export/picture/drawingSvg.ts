// A drawing as a file of its own: SVG 1.1 with title and description, text as text, nothing that a strict policy refuses (no
// style, no script) and nothing fetched from elsewhere.
import { atOnce } from '../../core/statistics/progress/atOnce.ts'
import type { CircleMark, Drawing, Mark, PathMark, TextMark } from '../../drawing/drawing.ts'
import { hatchColor, hatchSide, hatchStrokes } from '../../drawing/look/hatch.ts'
import { short } from '../../drawing/look/path.ts'
import { blobInPieces } from '../blobInPieces.ts'
import { xmlText } from './xmlText.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Without its end. Those that are undefined are left out. */
function opening(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(String(value))}"`))
    .join('')
  return `<${name}${written}`
}

function tag(name: string, attributes: Attributes, content = ''): string {
  const open = opening(name, attributes)
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`
}

const haloWidth = 3
/** Of coordinates of texts and circles. */
const place = (at: readonly [number, number], x: string, y: string): Attributes => ({
  [x]: short(at[0]),
  [y]: short(at[1]),
})

/** Hatches on their fills, each once: `add` gives the key to paint with. */
function patternsOf(prefix: string) {
  const tiles = new Map<string, string>()
  return {
    add: (hatch: NonNullable<PathMark['hatch']>, fill: string): string => {
      const id = `${prefix}-${hatch}-${fill.slice(1)}`
      if (!tiles.has(id)) tiles.set(id, tile(id, hatch, fill))
      return `url(#${id})`
    },
    all: (): string => (tiles.size === 0 ? '' : `<defs>${[...tiles.values()].join('')}</defs>`),
  }
}

/** The fill belongs to the tile: a shape is painted once. */
function tile(id: string, hatch: NonNullable<PathMark['hatch']>, fill: string): string {
  const side = hatchSide(hatch)
  // Strokes that begin outside of the tile close its corners.
  const box = { left: -side, top: -side, right: 2 * side, bottom: 2 * side }
  const { d, width, dots, radius } = hatchStrokes(hatch, box)
  const ink = hatchColor(fill)
  return tag(
    'pattern',
    { id, width: side, height: side, patternUnits: 'userSpaceOnUse' },
    tag('rect', { width: side, height: side, fill }) +
      (d === '' ? '' : tag('path', { d, fill: 'none', stroke: ink, 'stroke-width': width })) +
      dots.map((at) => tag('circle', { ...place(at, 'cx', 'cy'), r: radius, fill: ink })).join(''),
  )
}

type Patterns = ReturnType<typeof patternsOf>

function path({ d, fill, opacity, hatch, stroke, width, dash, name }: PathMark, patterns: Patterns): string {
  return tag(
    'path',
    {
      d,
      fill: fill === undefined ? 'none' : hatch ? patterns.add(hatch, fill) : fill,
      'fill-opacity': opacity,
      'fill-rule': fill === undefined || d.indexOf('M', 1) < 0 ? undefined : 'evenodd',
      stroke,
      'stroke-width': stroke && width,
      'stroke-dasharray': dash?.join(' '),
      // Ends are round for all strokes: see the root.
      'stroke-linecap': dash && 'butt',
    },
    name === undefined ? '' : tag('title', {}, xmlText(name)),
  )
}

const circle = ({ at, radius, fill, opacity, stroke, width }: CircleMark): string =>
  tag('circle', {
    ...place(at, 'cx', 'cy'),
    r: short(radius),
    fill: fill ?? 'none',
    'fill-opacity': opacity,
    stroke,
    'stroke-width': stroke && width,
  })

/** The halo is written below the letters as a text of its own: programs that know no order of painting draw it rightly too. */
function text({ at, text: words, size, color, isBold, anchor, halo }: TextMark): string {
  const shared = {
    ...place(at, 'x', 'y'),
    'font-size': size,
    'font-weight': isBold ? 600 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  }
  const letters = xmlText(words)
  const around = { fill: halo, stroke: halo, 'stroke-width': haloWidth, 'aria-hidden': 'true' }
  const below = halo === undefined ? '' : tag('text', { ...shared, ...around }, letters)
  return below + (letters === '' ? '' : tag('text', { ...shared, fill: color }, letters))
}

function mark(one: Mark, patterns: Patterns): string {
  if (one.kind === 'path') return path(one, patterns)
  return one.kind === 'circle' ? circle(one) : text(one)
}

export interface SvgOptions {
  /** Begins every id in the file: several drawings on one page need one each. */
  readonly prefix?: string
}

/** So many letters are written within a millisecond; so many are put together. */
const [atATime, together] = [5000, 250_000]

/** The file in parts, in their order: of thousands of areas on many maps it has dozens of megabytes. */
function* svgParts(
  drawing: Drawing,
  { prefix = 'raumblick' }: SvgOptions = {},
): Generator<undefined, readonly string[]> {
  const { width, height, language, title, description, marks } = drawing
  const patterns = patternsOf(prefix)
  const parts: string[] = []
  let [written, length, sinceRest]: [string[], number, number] = [[], 0, 0]
  for (const one of marks) {
    const text = mark(one, patterns)
    written.push(text)
    length += text.length
    sinceRest += text.length
    if (length >= together) {
      parts.push(written.join('\n'), '\n')
      ;[written, length] = [[], 0]
    }
    if (sinceRest < atATime) continue
    sinceRest = 0
    yield
  }
  const [titleId, descriptionId] = [`${prefix}-title`, `${prefix}-description`]
  const root = opening('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    version: '1.1',
    width: short(width),
    height: short(height),
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    role: 'img',
    'aria-labelledby': `${titleId} ${descriptionId}`,
    lang: language,
    'xml:lang': language,
    'font-family': 'IBM Plex Sans, Arial, sans-serif',
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  })
  const head = [
    tag('title', { id: titleId }, xmlText(title)),
    tag('desc', { id: descriptionId }, xmlText(description)),
    patterns.all(),
  ]
  const begin = `<?xml version="1.0" encoding="UTF-8"?>\n${root}>${head.join('\n')}\n`
  return [begin, ...parts, written.join('\n'), '</svg>\n']
}

/** The file as `drawingSvg` writes it, made of bytes some marks after the other. */
export function* svgBlobInPieces(drawing: Drawing, options?: SvgOptions): Generator<undefined, Blob> {
  return yield* blobInPieces(yield* svgParts(drawing, options), 'image/svg+xml')
}

/** A whole file; without its first line it may stand in a page too. */
export const drawingSvg = (drawing: Drawing, options?: SvgOptions): string =>
  atOnce(svgParts(drawing, options)).join('')
