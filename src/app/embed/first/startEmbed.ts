// A frame's figures before its program: the program is eight times as large as all that they need. They come from a file that
// nobody has verified yet; the program's own, held against their digests, take their place.
import '../../base.css'
import type { Asked } from './askAhead.ts'
import { firstTexts } from './firstTexts.ts'
import { fullViewHref, pairsOf } from './firstWish.ts'
import { loadFirst, type First } from './loadFirst.ts'
import { figuresElement, showFirst } from './showFirst.ts'

/** How long the program waits for the figures' file to come first. */
const patienceMs = 1500

function roomFor(language: First['language']) {
  const show = pairsOf(location.hash).get('show')?.split(',')
  const has = (part: string) => show?.includes(part)
  return {
    href: fullViewHref(location.hash),
    language,
    hasChoice: Boolean(has('indicators') || has('periods') || has('scope')),
    hasMap: has('map') ?? true,
  }
}

/** `program`: loads and starts it. Whatever goes wrong before is its to tell: it asks for the same files. */
export function startEmbed(pageUrl: string, asked: Promise<Asked>, program: () => Promise<unknown>): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('embed.html has no #root')
  let started: Promise<unknown> | undefined
  let end: (() => void) | undefined
  const start = () => {
    started ??= program().catch((error: unknown) => {
      // The sentence and the link of the page itself, in place of figures that nobody will verify.
      end?.()
      throw error
    })
  }
  setTimeout(start, patienceMs)
  loadFirst(pageUrl, location.hash, asked, start)
    .then((first) => {
      const isLate = document.documentElement.dataset['app'] !== 'loading'
      if (!first || isLate) return
      const { figure, language } = first
      end = showFirst(figuresElement(firstTexts(figure, language), roomFor(language)), root)
    })
    .catch((error: unknown) => {
      // No connection, no JSON, another shape, an address that cannot be read.
      if (![TypeError, SyntaxError, URIError].some((kind) => error instanceof kind)) throw error
    })
    .finally(start)
}
