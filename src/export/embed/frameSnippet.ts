// The HTML by which another page shows a frame: one that needs no script, and one that has its exact height.
import { greatestHeight, leastHeight } from '../../core/view/embed/messages.ts'
import { xmlText } from '../picture/xmlText.ts'

export interface Frame {
  /** Absolute. */
  readonly url: string
  /** Read out in place of the frame: what it shows, as a sentence would name it. */
  readonly title: string
  /** Height without a script, CSS pixels: what the narrowest column needs, so that nothing is cut off. */
  readonly height: number
  /** A frame without a map needs no more height where it is wider. */
  readonly hasMap: boolean
}

/** In steps of ten: a pixel more or less is a matter of fonts. */
export const frameHeight = (height: number): number =>
  Math.min(greatestHeight, Math.max(leastHeight, Math.ceil(height / 10) * 10))

function absolute(url: string): string {
  const { href, protocol } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error(`${url}: no address of a web page`)
  return href
}

/**
 * Where a CMS takes away the style, `width` and `height` remain and still show everything; where it takes away these too, the
 * frame scrolls inside.
 */
export function frameSnippet({ url, title, height, hasMap }: Frame, isMeasured = false): string {
  const least = frameHeight(height)
  const style = [
    'width: 100%',
    ...(hasMap ? ['height: auto', 'aspect-ratio: 4 / 3'] : []),
    `min-height: ${least}px`,
    'border: 0',
  ].join('; ')
  const attributes = [
    `src="${xmlText(absolute(url))}"`,
    `title="${xmlText(title)}"`,
    'width="100%"',
    `height="${least}"`,
    `style="${style}"`,
    'loading="lazy"',
    'referrerpolicy="strict-origin-when-cross-origin"',
    ...(isMeasured ? ['data-raumblick'] : []),
  ]
  return `<iframe\n  ${attributes.join('\n  ')}></iframe>`
}

export interface HeightScript {
  /** Absolute. */
  readonly url: string
  /** `sha384-…`; the server of the script must then allow other sites to read it. */
  readonly integrity?: string | undefined
}

/** The same frame, and the script that gives it the height of its content; without the script it is the plain frame. */
export function scriptSnippet(frame: Frame, { url, integrity }: HeightScript): string {
  const check = integrity === undefined ? '' : ` integrity="${xmlText(integrity)}" crossorigin="anonymous"`
  return `${frameSnippet(frame, true)}\n<script src="${xmlText(absolute(url))}"${check} defer></script>`
}
