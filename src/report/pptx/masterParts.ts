// Theme, master and the two layouts: title slide, and title with free room below.
import { hairline, ink, line, link, quiet } from '../writing/paperLook.ts'
import { bodyWidth, margin, slide } from './plan/slideSize.ts'
import { color, emptyGroup, file, namespaces, solid, transform, type Box } from './xml.ts'

const font = 'Arial'

const boxes = {
  title: { x: margin, y: 34, width: bodyWidth, height: 44 },
  cover: { x: margin, y: 190, width: bodyWidth * 0.86, height: 90 },
  footer: { x: margin, y: 508, width: bodyWidth - 80, height: 20 },
  number: { x: slide.width - margin - 70, y: 508, width: 70, height: 20 },
} satisfies Record<string, Box>

function theme(): string {
  const one = (name: string, hex: string) => `<a:${name}><a:srgbClr val="${color(hex)}"/></a:${name}>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const face = (tag: string) =>
    `<a:${tag}><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:${tag}>`
  const accents = [link, '#3a6ba5', '#6baed6', '#475868', '#8a9aa8', '#b9c5d0']
  const scheme = [
    one('dk1', ink),
    one('lt1', '#ffffff'),
    one('dk2', quiet),
    one('lt2', '#f4f6f8'),
    ...accents.map((hex, i) => one(`accent${i + 1}`, hex)),
    one('hlink', link),
    one('folHlink', link),
  ]
  const strokes = `<a:ln w="9525">${fill}<a:prstDash val="solid"/></a:ln>`.repeat(3)
  const effects = '<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Raumblick"><a:themeElements><a:clrScheme name="Raumblick">${scheme.join('')}</a:clrScheme><a:fontScheme name="Raumblick">${face('majorFont')}${face('minorFont')}</a:fontScheme><a:fmtScheme name="Raumblick"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${strokes}</a:lnStyleLst><a:effectStyleLst>${effects}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}

type Holder = 'title' | 'ctrTitle' | 'sldNum' | 'ftr'
const indexes: Readonly<Record<Holder, string>> = {
  title: '',
  ctrTitle: '',
  sldNum: ' sz="quarter" idx="12"',
  ftr: ' sz="quarter" idx="11"',
}

/** `box`: where it is not that of the layout. */
export function placeholder(
  id: number,
  type: Holder,
  name: string,
  body: string,
  box?: Box,
  anchor?: 't' | 'b',
): string {
  const place = box ? `${transform('a', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : ''
  const insets = box ? ` lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor ?? 'ctr'}"` : ''
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${indexes[type]}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr${insets}><a:normAutofit/></a:bodyPr><a:lstStyle/>${body}</p:txBody></p:sp>`
}

const gray = `${solid(quiet)}<a:latin typeface="+mn-lt"/>`
export const slideNumber = `<a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr sz="900">${gray}</a:rPr><a:t>‹#›</a:t></a:fld></a:p>`
export const footerText = (text: string): string =>
  `<a:p><a:r><a:rPr sz="900">${gray}</a:rPr><a:t>${text}</a:t></a:r></a:p>`
const sample = (text: string) => `<a:p><a:r><a:rPr/><a:t>${text}</a:t></a:r></a:p>`

const footerRule = `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="9" name="Rule"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${transform('a', { x: margin, y: 504, width: bodyWidth, height: 0 })}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="6350">${solid(hairline)}</a:ln></p:spPr></p:cxnSp>`
const coverRule = footerRule
  .replace(
    transform('a', { x: margin, y: 504, width: bodyWidth, height: 0 }),
    transform('a', { x: margin, y: 174, width: bodyWidth, height: 0 }),
  )
  .replace(color(hairline), color(line))

const running =
  placeholder(3, 'ftr', 'Footer', '<a:p><a:endParaRPr sz="900"/></a:p>', boxes.footer) +
  placeholder(4, 'sldNum', 'Number', slideNumber, boxes.number)

const level = (size: number, isBold: boolean, face: string) =>
  `<a:lvl1pPr algn="l"><a:defRPr sz="${size}"${isBold ? ' b="1"' : ''}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${face}-lt"/></a:defRPr></a:lvl1pPr>`

const master = (): string =>
  `<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgPr>${solid('#ffffff')}<a:effectLst/></p:bgPr></p:bg><p:spTree>${emptyGroup}${placeholder(2, 'title', 'Title', sample('Title'), boxes.title)}${running}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(2400, true, 'mj')}</p:titleStyle><p:bodyStyle>${level(1400, false, 'mn')}</p:bodyStyle><p:otherStyle>${level(1200, false, 'mn')}</p:otherStyle></p:txStyles></p:sldMaster>`

const titleSlide = (): string =>
  `<p:sldLayout ${namespaces} type="title" preserve="1"><p:cSld name="Title"><p:spTree>${emptyGroup}${placeholder(2, 'ctrTitle', 'Title', sample('Title'), boxes.cover, 't').replace('<a:lstStyle/>', `<a:lstStyle><a:lvl1pPr><a:defRPr sz="3600"/></a:lvl1pPr></a:lstStyle>`)}${coverRule}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

const content = (): string =>
  `<p:sldLayout ${namespaces} type="titleOnly" preserve="1"><p:cSld name="Content"><p:spTree>${emptyGroup}${placeholder(2, 'title', 'Title', sample('Title'), boxes.title)}${running}${footerRule}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

export const masterFiles = (): Readonly<Record<string, string>> => ({
  'ppt/theme/theme1.xml': file(theme()),
  'ppt/slideMasters/slideMaster1.xml': file(master()),
  'ppt/slideLayouts/slideLayout1.xml': file(titleSlide()),
  'ppt/slideLayouts/slideLayout2.xml': file(content()),
})
