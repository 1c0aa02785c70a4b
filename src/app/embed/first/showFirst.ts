// Puts the first figures where the program's own will stand, with its classes, and takes them away when it is there.
import type { Language } from '../../../core/release/localText.ts'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import area from '../../../features/area/area.module.css'
import styles from '../inside/embed.module.css'
import first from './first.module.css'
import type { FirstTexts } from './firstTexts.ts'

type Part = HTMLElement | string | undefined

function element(tag: string, name: string | undefined, ...parts: readonly Part[]): HTMLElement {
  const made = document.createElement(tag)
  if (name) made.className = name
  made.append(...parts.filter((part): part is HTMLElement | string => part !== undefined && part !== ''))
  return made
}

const line = (name: string | undefined, text: string | undefined, tag = 'p') =>
  text ? element(tag, name, text) : undefined

/** Units of up to this many letters are as large as the number; with the blank in front. */
const largeUnit = 3

function valueOf({ number, unit = '', state }: FirstTexts): HTMLElement | undefined {
  if (number === undefined) return line(area.state, state)
  const size = unit.length > largeUnit ? area.smallUnit : area.unit
  return element('p', area.value, number, element('span', size, unit))
}

function footOf({ title, origin }: FirstTexts, href: string, language: Language): HTMLElement {
  const { fullView, fullViewOf } = embedTexts[language]
  const link = element('a', undefined, fullView)
  const attributes = { href, target: '_blank', rel: 'noopener noreferrer', 'aria-label': fullViewOf(title) }
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value)
  return element('footer', styles.foot, element('p', undefined, origin), link)
}

export interface Room {
  readonly href: string
  readonly language: Language
  readonly hasChoice: boolean
  readonly hasMap: boolean
}

export function figuresElement(texts: FirstTexts, { href, language, hasChoice, hasMap }: Room): HTMLElement {
  const figures = element(
    'section',
    undefined,
    line(styles.name, texts.name, 'h2'),
    valueOf(texts),
    line(texts.name === undefined ? styles.note : area.counts, texts.counts),
  )
  const body = element(
    'main',
    `${styles.body} ${hasMap ? '' : styles.single}`,
    hasMap ? element('div', styles.map) : undefined,
    element('div', `${styles.beside} ${first.beside}`, figures),
  )
  const head = element(
    'header',
    styles.head,
    line(styles.title, texts.heading, 'h1'),
    line(styles.plain, texts.plain),
  )
  const choice = hasChoice ? element('div', first.choice) : undefined
  const page = element('div', styles.page, head, choice, body, footOf(texts, href, language))
  const made = element('div', styles.frame, page)
  made.lang = language
  made.dataset['first'] = ''
  return made
}

/** The program works unseen beside it until it has something to show, be it figures or a fault. */
export function showFirst(figures: HTMLElement, root: HTMLElement): () => void {
  const { documentElement } = document
  const observer = new MutationObserver(() => {
    if (documentElement.dataset['app'] !== 'loading') end()
  })
  function end(): void {
    observer.disconnect()
    figures.remove()
    root.className = ''
  }
  observer.observe(documentElement, { attributeFilter: ['data-app'] })
  root.before(figures)
  root.className = first.behind ?? ''
  return end
}
