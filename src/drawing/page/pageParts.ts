// Head and foot of a picture of a view: what it shows, in plain words too; where it comes from and under which terms.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Indicator, Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { textsIn } from '../../i18n/textsIn.ts'
import { drawingTexts } from '../../i18n/texts/drawing.ts'
import { inks } from '../look/inks.ts'
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

/** `heading`: what the picture shows. `hasPlain`: in plain words too, unless several indicators are shown alike. */
export function pageHead(
  scene: Scene,
  heading: string,
  hasPlain: boolean,
  language: Language,
  width: number,
): Piece {
  const title = heading.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
  const second = scene.mode.kind === 'bivariate' ? textIn(scene.mode.second.plain, language) : ''
  const plain = (hasPlain ? [textIn(scene.indicator.plain, language), second] : [])
    .filter((text) => text !== '')
    .join(' ')
  return stack(
    [
      textBlock(title, width, { size: titleSize(title, width), isBold: true }),
      ...(plain === '' ? [] : [textBlock(plain, width, { size: 15, color: inks.ink2, most: 3 })]),
    ],
    5,
  )
}

/** Each source once, in the order of the indicators; several indicators may come from one. */
function sourceText(shown: readonly Indicator[], language: Language): string {
  const { source } = textsIn(language).figures
  const all = [...new Set(shown.map((one) => textIn(one.source, language)).filter((text) => text !== ''))]
  return all.length === 0 ? source.noSource : source.source(all.join('; '))
}

function originTexts(
  shown: readonly Indicator[],
  { manifest, link }: PageOrigin,
  language: Language,
): readonly string[] {
  const texts = drawingTexts[language]
  const f = formatsFor(language)
  const { release, license, attribution, publisher } = manifest
  return [
    [sourceText(shown, language), publisher.name, texts.release(release.id, f.date(release.date))]
      .map(sentence)
      .join(' '),
    [texts.license(license), textIn(attribution, language)]
      .filter((text) => text !== '')
      .map(sentence)
      .join(' '),
    ...(link === undefined ? [] : [texts.link(link)]),
  ]
}

/** The notice of a release stands on every picture of it. `shown`: the indicators whose sources are named. */
export function pageFoot(
  shown: readonly Indicator[],
  origin: PageOrigin,
  language: Language,
  width: number,
): Piece {
  const notice = textIn(origin.manifest.notice, language)
  const style = { size: 11, color: inks.ink2 }
  return stack([
    ...(notice === '' ? [] : [textBlock(notice, width, { ...style, color: inks.warnInk, isBold: true })]),
    ...originTexts(shown, origin, language).map((text) => textBlock(text, width, { ...style, most: 3 })),
  ])
}
