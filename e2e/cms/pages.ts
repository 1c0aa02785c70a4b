// Pages of other sites that imitate what content-management systems do to a snippet: they strip scripts, forbid other sites'
// scripts, put frames into a sandbox, squeeze them into a column, show many at once. None of it is the project's own page.

export interface CmsPage {
  readonly html: string
  readonly headers?: Record<string, string>
}

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Rathaus</title>${head}</head>
  <body style="margin:0;font-family:sans-serif"><h1>Aus dem Rathaus</h1>${body}<p id="after">Weiter im Text.</p></body></html>`

const link = (site: string, fragment: string) =>
  `<p><a href="${site}/#${fragment}">Zahlen in voller Ansicht</a></p>`

/** As an editor pastes it: attributes alone, since styles are the first thing to be stripped. */
const frame = (site: string, fragment: string, more = '') =>
  `<iframe data-raumblick title="Karte" width="100%" height="560" ${more} src="${site}/embed.html#${fragment}"></iframe>`

/** 1: scripts and styles are taken out of what editors write. */
export const scriptsStripped = (site: string, fragment: string): CmsPage => ({
  html: page(frame(site, fragment) + link(site, fragment)),
})

/** 2: a strict policy that allows frames of the site and no script but its own. */
export const strictPolicy = (site: string, fragment: string): CmsPage => ({
  html: page(
    `${frame(site, fragment)}<script src="${site}/embed-height.js" defer></script>${link(site, fragment)}`,
  ),
  headers: {
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${site}`,
  },
})

/** 3 and 4: a sandboxed frame; with its own origin, and without. */
export const sandboxed = (site: string, fragment: string, isSameOrigin: boolean): CmsPage => ({
  html: page(
    frame(site, fragment, `sandbox="allow-scripts allow-popups${isSameOrigin ? ' allow-same-origin' : ''}"`) +
      link(site, fragment),
  ),
})

/** 5: a column in a side bar, with the script for the exact height. */
export const narrowColumn = (site: string, fragment: string): CmsPage => ({
  html: page(
    `<div id="column" style="width:280px;overflow:hidden">${frame(site, fragment)}</div>
    <script src="${site}/embed-height.js" defer></script>`,
  ),
})

/** 6: as many frames as a page of neighbourhood profiles has. */
export const manyFrames = (site: string, fragments: readonly string[]): CmsPage => ({
  html: page(
    fragments.map((fragment) => frame(site, fragment)).join('') +
      `<script src="${site}/embed-height.js" defer></script>`,
  ),
})
