// One slide as XML, with what it refers to.
import { ink, line, quiet } from '../writing/paperLook.ts'
import { figureShapes } from './figureShapes.ts'
import { footerText, placeholder, slideNumber } from './masterParts.ts'
import type { Item, Slide } from './plan/slide.ts'
import { cellDrawings, tableFrame } from './tableFrame.ts'
import { paragraphXml, textShape, type LinkId, type TextLine } from './textShape.ts'
import {
  emptyGroup,
  file,
  namespaces,
  relations,
  solid,
  transform,
  words,
  type Box,
  type Relation,
} from './xml.ts'

export interface Written {
  readonly xml: string
  readonly relations: string
}

interface Writing {
  readonly language: string
  readonly nextId: () => number
  readonly linkId: LinkId
}

const keyGap = 18

function keysXml(item: Extract<Item, { kind: 'keys' }>, { language, nextId, linkId }: Writing): string {
  const columns = Math.max(item.figures.length, 3)
  const width = (item.box.width - keyGap * (columns - 1)) / columns
  return item.figures
    .map(({ value, words: says }, i) => {
      const box: Box = { ...item.box, x: item.box.x + i * (width + keyGap), width }
      const lines: TextLine[] = [
        { runs: [{ text: value, isBold: true }], size: 24, color: ink, before: 4 },
        { runs: [{ text: says }], size: 11, color: quiet, before: 1 },
      ]
      const rule = `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${nextId()}" name="Rule"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${transform('a', { ...box, height: 0 })}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525">${solid(line)}</a:ln></p:spPr></p:cxnSp>`
      const paragraphs = lines.map((one) => paragraphXml(one, language, linkId)).join('')
      return rule + textShape({ id: nextId(), name: value, box, paragraphs })
    })
    .join('')
}

function itemXml(item: Item, writing: Writing): string {
  const { language, nextId, linkId } = writing
  switch (item.kind) {
    case 'text': {
      const paragraphs = item.lines.map((one) => paragraphXml(one, language, linkId)).join('')
      return textShape({ id: nextId(), name: 'Text', box: item.box, paragraphs })
    }
    case 'keys':
      return keysXml(item, writing)
    case 'figure': {
      const { drawing, caption } = item.figure
      const shapes = figureShapes(drawing, item.box, language, nextId)
      if (caption.trim() === '') return shapes
      const says: TextLine = { runs: [{ text: caption }], size: 9, color: quiet, before: 0 }
      const box = { ...item.box, y: item.box.y + item.box.height + 5, height: 22 }
      return (
        shapes +
        textShape({ id: nextId(), name: 'Caption', box, paragraphs: paragraphXml(says, language, linkId) })
      )
    }
    case 'table': {
      const { block, rows, look } = item
      const table = tableFrame(block, rows, look, { id: nextId(), x: item.x, y: item.y, language })
      const drawn = cellDrawings(block, rows, look, item).map(({ drawing, says, box }) =>
        figureShapes({ ...drawing, description: says }, box, language, nextId),
      )
      return table + drawn.join('')
    }
  }
}

/** Shapes' numbers and the addresses of links, both of one slide. */
export function slideScope(layout: 1 | 2) {
  let id = 10
  const list: Relation[] = [
    { id: 'rId1', type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
  ]
  return {
    nextId: () => (id += 1),
    relate: (type: string, target: string, isOutside = false): string => {
      const known = list.find((one) => one.target === target && one.type === type)
      if (known) return known.id
      const relation = { id: `rId${list.length + 1}`, type, target, isOutside }
      list.push(relation)
      return relation.id
    },
    relations: () => relations(list),
  }
}

export const slideFile = (shapes: string): string =>
  file(
    `<p:sld ${namespaces}><p:cSld><p:spTree>${emptyGroup}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  )

export const titleXml = (type: 'title' | 'ctrTitle', text: string, language: string): string =>
  placeholder(
    2,
    type,
    'Title',
    `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${words(text)}</a:t></a:r></a:p>`,
  )

export function slideXml(slide: Slide, footer: string, language: string): Written {
  const scope = slideScope(2)
  const writing: Writing = {
    language,
    nextId: scope.nextId,
    linkId: (address) => scope.relate('hyperlink', address, true),
  }
  const body = slide.items.map((item) => itemXml(item, writing)).join('')
  const running =
    placeholder(3, 'ftr', 'Footer', footerText(words(footer))) +
    placeholder(4, 'sldNum', 'Number', slideNumber)
  return {
    xml: slideFile(titleXml('title', slide.title, language) + body + running),
    relations: scope.relations(),
  }
}
