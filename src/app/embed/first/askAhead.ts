// The very first script of a frame: asks for what its figures will need, while the rest of the script is on its way. It imports
// nothing, so that it need not wait for anything, and what it guesses is settled later.

export type Asked = ReadonlyMap<string, Promise<Response>>

/** As far as a guess needs it. */
interface Catalog {
  readonly releases: readonly {
    readonly id: string
    readonly manifest?: unknown
    readonly withdrawn?: unknown
    readonly openData?: unknown
  }[]
}

/** Answers by their address. `catalogUrl`: where the page says that the catalog lies; without, `config.json` has to come first. */
export async function askAhead(pageUrl: string, hash: string, catalogUrl?: string): Promise<Asked> {
  const asked = new Map<string, Promise<Response>>()
  const ask = (path: string, cache: RequestCache) => {
    const address = new URL(path, pageUrl).href
    const answer = fetch(address, { cache })
    // Whoever takes the answer over hears of a failure.
    answer.catch(() => undefined)
    asked.set(address, answer)
  }
  const link = new URLSearchParams(hash.slice(1))
  /** Of the release that a kept copy of the catalog calls the newest; which one is shown is settled by the catalog of now. */
  async function askFile(catalog: string): Promise<void> {
    const [indicator, level] = [link.get('indicator'), link.get('level')]
    if (!indicator || !level) return
    const { releases }: Catalog = await (await fetch(catalog)).json()
    const pinned = link.get('release')
    const entry = releases.find(({ id, manifest, withdrawn }) =>
      pinned === null ? manifest && !withdrawn : id === pinned,
    )
    const [release, file, tier] = [pinned ?? entry?.id ?? '', indicator, level].map(encodeURIComponent)
    // The newest period has a file of its own, beside the release.
    const isNewest = entry?.openData && !link.has('period')
    const folder = isNewest ? `opendata/${release}/newest` : `releases/${release}/data`
    ask(new URL(`${folder}/${file}.${tier}.json`, catalog).href, 'force-cache')
    // The browser's first number takes it longer than all that follow: it is written while the file is on its way.
    new Intl.NumberFormat('de-DE').format(0.5)
  }
  // The largest first, since many servers answer only six requests at a time. Nothing depends on it: what is not there is asked for
  // again.
  if (catalogUrl) await askFile(catalogUrl).catch(() => undefined)
  ask('./config.json', 'no-cache')
  if (catalogUrl) ask(catalogUrl, 'no-cache')
  return asked
}
