// Head and foot of a picture of a view: what it shows, in plain words too; where it comes from and under which terms.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { textsIn } from '../../i18n/textsIn.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { inks } from '../look/inks.ts'
import { mapTitle } from '../choropleth/mapTitle.ts'
import { stack } from '../text/stack.ts'
import { textBlock, type Piece } from '../text/textBlock.ts'
import { wrapText } from '../text/wrapText.ts'

/** What a scene does not know of itself. */
export interface PageOrigin {
  readonly manifest: Pick<Manifest, 'release' | 'license' | 'attribution' | 'notice' | 'publisher'>
  /** Address of the view. */
  readonly link?: string
}

const [largest, smallest] = [27, 18]
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** As large as two lines allow. */
function titleSize(title: string, width: number): number {
  for (let size = largest; size > smallest; size -= 1)
    if (wrapText(title, width, { size, isBold: true }).length <= 2) return size
  return smallest
}

export function pageHead(scene: Scene, language: Language, width: number): Piece {
  const title = mapTitle(scene, language).replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
  const second = scene.mode.kind === 'bivariate' ? textIn(scene.mode.second.plain, language) : ''
  const plain = [textIn(scene.indicator.plain, language), second].filter((text) => text !== '').join(' ')
  return stack(
    [
      textBlock(title, width, { size: titleSize(title, width), isBold: true }),
      ...(plain === '' ? [] : [textBlock(plain, width, { size: 15, color: inks.ink2, most: 3 })]),
    ],
    5,
  )
}

function originTexts(scene: Scene, { manifest, link }: PageOrigin, language: Language): readonly string[] {
  const texts = drawingTexts[language]
  const { source } = textsIn(language).figures
  const f = formatsFor(language)
  const of = textIn(scene.indicator.source, language)
  const { release, license, attribution, publisher } = manifest
  return [
    [
      of === '' ? source.noSource : source.source(of),
      publisher.name,
      texts.release(release.id, f.date(release.date)),
    ]
      .map(sentence)
      .join(' '),
    [texts.license(license), textIn(attribution, language)]
      .filter((text) => text !== '')
      .map(sentence)
      .join(' '),
    ...(link === undefined ? [] : [texts.link(link)]),
  ]
}

/** The notice of a release stands on every picture of it. */
export function pageFoot(scene: Scene, origin: PageOrigin, language: Language, width: number): Piece {
  const notice = textIn(origin.manifest.notice, language)
  const style = { size: 11, color: inks.ink2 }
  return stack([
    ...(notice === '' ? [] : [textBlock(notice, width, { ...style, color: inks.warnInk, isBold: true })]),
    ...originTexts(scene, origin, language).map((text) => textBlock(text, width, { ...style, most: 3 })),
  ])
}
