// A frame's first figures wait for few and small files, so what counts is that none waits for another: embed.html names in its head
// all that is known before any script runs. Where the catalog lies, `config.json` says; as it is at the time of the build it is
// written down here, and a frame without the line waits for the file.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

const page = '/embed.html'
const figures = 'src/app/embed/first/startEmbed.ts'

/** The folder of the data below the page, with a slash at its end; undefined where they lie anywhere else. */
export function dataFolder(config: unknown): string | undefined {
  const named = typeof config === 'object' && config && 'data' in config ? config.data : './data/'
  if (typeof named !== 'string') return undefined
  const { origin, pathname } = new URL(named, 'http://page.invalid/a/')
  if (origin !== 'http://page.invalid' || /[?#]/.test(named)) return undefined
  return pathname.endsWith('/') ? named.replace(/\/?$/, '/') : `${named}/`
}

function catalogHint(folder: string | undefined): HtmlTagDescriptor[] {
  if (folder === undefined) return []
  const href = `${folder}catalog.json`
  return [
    { tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href, 'data-catalog': true } },
  ]
}

type Bundle = Rolldown.OutputBundle

/** A chunk and all that it imports at once. */
function closureOf(bundle: Bundle, fileName: string, found = new Set<string>()): ReadonlySet<string> {
  const chunk = bundle[fileName]
  if (found.has(fileName) || chunk?.type !== 'chunk') return found
  found.add(fileName)
  for (const own of chunk.imports) closureOf(bundle, own, found)
  return found
}

function figuresHints(bundle: Bundle, isKnown: (fileName: string) => boolean): HtmlTagDescriptor[] {
  const start = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(figures),
  )
  if (!start) throw new Error(`no chunk of ${figures}`)
  const scripts = [...closureOf(bundle, start.fileName)]
  const styles = scripts.flatMap((fileName) => {
    const chunk = bundle[fileName]
    return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : []
  })
  const link = (attrs: Record<string, string | true>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs,
    injectTo: 'head',
  })
  return [
    ...scripts.map((file) => link({ rel: 'modulepreload', crossorigin: true, href: `./${file}` })),
    ...styles.map((file) => link({ rel: 'stylesheet', crossorigin: true, href: `./${file}` })),
  ].filter(({ attrs }) => !isKnown(String(attrs?.['href'])))
}

/** To stand before the plugin that writes the page's policy, which has to be the first line. */
export function frameHints(): Plugin[] {
  let folder: string | undefined
  return [
    {
      name: 'raumblick:frame-catalog',
      configResolved({ publicDir }) {
        const path = join(publicDir, 'config.json')
        folder = dataFolder(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {})
      },
      // Before the scripts: the figures' own file waits for it.
      transformIndexHtml: (_, { path }) => (path === page ? catalogHint(folder) : []),
    },
    {
      name: 'raumblick:frame-figures',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler: (html, { path, bundle }) =>
          path === page && bundle ? figuresHints(bundle, (href) => html.includes(href)) : [],
      },
    },
  ]
}
