// What holds the parts of a presentation together: types, relations, the list of slides, properties.
import type { ReportDocument } from '../document/reportDocument.ts'
import { languageTag } from '../writing/paperLook.ts'
import { slide as size } from './plan/slideSize.ts'
import { attribute, emu, file, namespaces, relations } from './xml.ts'

const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const oneTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

function contentTypes(slides: number): string {
  const part = (name: string, kind: string) =>
    `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`
  const kind = (name: string) => `presentationml.${name}`
  const parts = [
    part('ppt/presentation.xml', kind('presentation.main')),
    part('ppt/slideMasters/slideMaster1.xml', kind('slideMaster')),
    part('ppt/slideLayouts/slideLayout1.xml', kind('slideLayout')),
    part('ppt/slideLayouts/slideLayout2.xml', kind('slideLayout')),
    part('ppt/theme/theme1.xml', 'theme'),
    ...oneTo(slides).map((n) => part(`ppt/slides/slide${n}.xml`, kind('slide'))),
  ]
  const usual = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpg', 'image/jpeg'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  return file(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${usual.join('')}${parts.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  )
}

const presentation = (slides: number): string =>
  file(
    `<p:presentation ${namespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${oneTo(
      slides,
    )
      .map((n) => `<p:sldId id="${255 + n}" r:id="rId${n + 2}"/>`)
      .join(
        '',
      )}</p:sldIdLst><p:sldSz cx="${emu(size.width)}" cy="${emu(size.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
  )

const properties = ({ title, subtitle, author, language }: ReportDocument): string =>
  file(
    `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${attribute(title)}</dc:title><dc:subject>${attribute(subtitle)}</dc:subject><dc:creator>${attribute(author)}</dc:creator><dc:language>${languageTag[language]}</dc:language></cp:coreProperties>`,
  )

export const packageFiles = (document: ReportDocument, slides: number): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': contentTypes(slides),
  '_rels/.rels': relations([
    { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
    {
      id: 'rId2',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
  ]),
  'docProps/core.xml': properties(document),
  'ppt/presentation.xml': presentation(slides),
  'ppt/_rels/presentation.xml.rels': relations([
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rId2', type: 'theme', target: 'theme/theme1.xml' },
    ...oneTo(slides).map((n) => ({ id: `rId${n + 2}`, type: 'slide', target: `slides/slide${n}.xml` })),
  ]),
  'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
    { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rId2', type: 'slideLayout', target: '../slideLayouts/slideLayout2.xml' },
    { id: 'rId3', type: 'theme', target: '../theme/theme1.xml' },
  ]),
  ...Object.fromEntries(
    [1, 2].map((n) => [
      `ppt/slideLayouts/_rels/slideLayout${n}.xml.rels`,
      relations([{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
    ]),
  ),
})
