import type { ReportDocument } from '../document/reportDocument.ts'
import { logoBytes } from '../writing/logo.ts'
import { languageTag, quiet } from '../writing/paperLook.ts'
import { slideFile, slideScope, titleXml, type Written } from './slideXml.ts'
import { bodyWidth, margin } from './plan/slideSize.ts'
import { paragraphXml, textShape, type TextLine } from './textShape.ts'
import { attribute, transform } from './xml.ts'

export interface LogoFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export function logoFile({ logo }: ReportDocument): LogoFile | undefined {
  const made = logo && logoBytes(logo.data)
  return made && { name: `logo.${made.kind}`, bytes: made.bytes }
}

/** Logo, title, subtitle, who and when. */
export function coverSlide(document: ReportDocument): Written {
  const scope = slideScope(1)
  const language = languageTag[document.language]
  const text = (lines: readonly TextLine[], y: number, height: number): string => {
    const paragraphs = lines.map((line) => paragraphXml(line, language, () => '')).join('')
    return textShape({
      id: scope.nextId(),
      name: 'Text',
      box: { x: margin, y, width: bodyWidth, height },
      paragraphs,
    })
  }
  const plain = (words: string, size: number): TextLine[] =>
    words.trim() === '' ? [] : [{ runs: [{ text: words }], size, color: quiet, before: 2 }]
  const file = logoFile(document)
  const made = document.logo && logoBytes(document.logo.data)
  let picture = ''
  if (file && made && document.logo) {
    const scale = Math.min(220 / made.width, 70 / made.height)
    const box = { x: margin, y: 40, width: made.width * scale, height: made.height * scale }
    const id = scope.relate('image', `../media/${file.name}`)
    picture = `<p:pic><p:nvPicPr><p:cNvPr id="${scope.nextId()}" name="Logo" descr="${attribute(document.logo.alternative)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transform('a', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  }
  const subtitle = plain(document.subtitle, 18)
  const foot = [...plain(document.author, 12), ...plain(document.footer, 11)]
  const shapes = [
    titleXml('ctrTitle', document.title, language),
    subtitle.length > 0 ? text(subtitle, 290, 60) : '',
    foot.length > 0 ? text(foot, 452, 44) : '',
    picture,
  ]
  return { xml: slideFile(shapes.join('')), relations: scope.relations() }
}
