// A drawing as a group of native shapes: it can be taken apart and recoloured, and is sharp at any size.
import type { CircleMark, Drawing, Hatch, Mark, PathMark, TextMark } from '../../drawing/drawing.ts'
import { hatchColor } from '../../drawing/look/hatch.ts'
import { textWidth } from '../../drawing/text/textWidth.ts'
import { runXml } from './textShape.ts'
import { attribute, color, emu, solid, transform, type Box } from './xml.ts'

/** The nearest of the patterns that presentations know. */
const patterns: Readonly<Record<Hatch, string>> = {
  diagonal: 'ltUpDiag',
  sparse: 'wdDnDiag',
  cross: 'openDmnd',
  grid: 'lgGrid',
  points: 'pct5',
  dots: 'pct20',
}

interface Frame extends Box {
  /** Points a unit of the drawing. */
  readonly scale: number
  readonly language: string
}

function fillXml(mark: PathMark | CircleMark): string {
  if (mark.fill === undefined) return '<a:noFill/>'
  const hatch = mark.kind === 'path' ? mark.hatch : undefined
  if (!hatch) return solid(mark.fill, mark.opacity)
  const one = (tag: string, hex: string) => `<a:${tag}><a:srgbClr val="${color(hex)}"/></a:${tag}>`
  return `<a:pattFill prst="${patterns[hatch]}">${one('fgClr', hatchColor(mark.fill))}${one('bgClr', mark.fill)}</a:pattFill>`
}

function strokeXml(mark: PathMark | CircleMark, scale: number): string {
  if (mark.stroke === undefined) return '<a:ln><a:noFill/></a:ln>'
  const width = Math.max(0.1, (mark.width ?? 1) * scale)
  const dash = mark.kind === 'path' && mark.dash ? '<a:prstDash val="sysDash"/>' : ''
  return `<a:ln w="${emu(width)}"${dash ? '' : ' cap="rnd"'}>${solid(mark.stroke)}${dash}<a:round/></a:ln>`
}

const shape = (id: number, name: string, box: Box, geometry: string, look: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${attribute(name)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform('a', box)}${geometry}${look}</p:spPr></p:sp>`

interface Step {
  readonly letter: string
  readonly places: readonly (readonly [number, number])[]
}

function stepsOf(d: string): Step[] {
  return [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)].map(([, letter = '', text = '']) => {
    const numbers =
      text.trim() === ''
        ? []
        : text
            .trim()
            .split(/[\s,]+|(?<=\d)(?=-)/)
            .map(Number)
    return {
      letter,
      places: Array.from(
        { length: Math.floor(numbers.length / 2) },
        (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0] as const,
      ),
    }
  })
}

const elements: Readonly<Record<string, string>> = { M: 'moveTo', L: 'lnTo', C: 'cubicBezTo' }

function pathXml(mark: PathMark, id: number, frame: Frame): string {
  const steps = stepsOf(mark.d)
  const places = steps.flatMap((step) => step.places)
  if (places.length === 0) return ''
  const low = (axis: 0 | 1) => places.reduce((least, place) => Math.min(least, place[axis]), Infinity)
  const high = (axis: 0 | 1) => places.reduce((most, place) => Math.max(most, place[axis]), -Infinity)
  const [left, top, right, bottom] = [low(0), low(1), high(0), high(1)]
  const { scale } = frame
  const box = {
    x: frame.x + left * scale,
    y: frame.y + top * scale,
    width: (right - left) * scale,
    height: (bottom - top) * scale,
  }
  const point = ([x, y]: readonly [number, number]) =>
    `<a:pt x="${emu((x - left) * scale)}" y="${emu((y - top) * scale)}"/>`
  const drawn = steps.map(({ letter, places: at }) => {
    if (letter === 'Z') return '<a:close/>'
    const element = elements[letter] ?? 'lnTo'
    return `<a:${element}>${at.map(point).join('')}</a:${element}>`
  })
  const size = `w="${Math.max(1, emu(box.width))}" h="${Math.max(1, emu(box.height))}"`
  const fill = mark.fill === undefined ? ' fill="none"' : ''
  const geometry = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path ${size}${fill}>${drawn.join('')}</a:path></a:pathLst></a:custGeom>`
  return shape(id, mark.name ?? `Shape ${id}`, box, geometry, fillXml(mark) + strokeXml(mark, scale))
}

function circleXml(mark: CircleMark, id: number, frame: Frame): string {
  const { at, radius } = mark
  const { scale } = frame
  const box = {
    x: frame.x + (at[0] - radius) * scale,
    y: frame.y + (at[1] - radius) * scale,
    width: 2 * radius * scale,
    height: 2 * radius * scale,
  }
  const geometry = '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
  return shape(id, `Shape ${id}`, box, geometry, fillXml(mark) + strokeXml(mark, scale))
}

const aligns = { start: 'l', middle: 'ctr', end: 'r' } as const
const before = { start: 0, middle: 0.5, end: 1 } as const

function textXml(mark: TextMark, id: number, frame: Frame): string {
  const { scale, language } = frame
  const size = mark.size * scale
  const anchor = mark.anchor ?? 'start'
  const width = textWidth(mark.text, mark.size, mark.isBold) * 1.12 * scale
  // Arial's letters reach 0.905 above the base line.
  const box = {
    x: frame.x + mark.at[0] * scale - width * before[anchor],
    y: frame.y + mark.at[1] * scale - 0.905 * size,
    width,
    height: size * 1.15,
  }
  const run = { text: mark.text.replaceAll('\n', ' '), isBold: mark.isBold ?? false }
  // A glow would be nicer, but not every program shows it; on dark areas the letters would be lost.
  const ground = mark.halo ? solid(mark.halo, 0.6) : '<a:noFill/>'
  const letters = runXml(run, { size, color: mark.color, language }, () => '')
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Text ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${transform('a', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${ground}</p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:pPr algn="${aligns[anchor]}"/>${letters}</a:p></p:txBody></p:sp>`
}

function markXml(mark: Mark, id: number, frame: Frame): string {
  if (mark.kind === 'path') return pathXml(mark, id, frame)
  return mark.kind === 'circle' ? circleXml(mark, id, frame) : textXml(mark, id, frame)
}

/** `nextId`: numbers of shapes are unique on a slide. */
export function figureShapes(drawing: Drawing, box: Box, language: string, nextId: () => number): string {
  const frame: Frame = { ...box, scale: box.width / drawing.width, language }
  const id = nextId()
  const shapes = drawing.marks.map((mark) => markXml(mark, nextId(), frame)).join('')
  const place = `x="${emu(box.x)}" y="${emu(box.y)}"`
  const size = `cx="${emu(box.width)}" cy="${emu(box.height)}"`
  const alternative = attribute(`${drawing.title}. ${drawing.description}`)
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${attribute(drawing.title)}" descr="${alternative}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${place}/><a:ext ${size}/><a:chOff ${place}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`
}
