// Takes what was asked ahead, settles whether it is what the frame shows, and asks for what the program will need next.
import type { FullJsonStat } from '../../../core/release/fullJsonStat.ts'
import type { Language } from '../../../core/release/localText.ts'
import type { Catalog } from '../../../core/release/manifest.ts'
import { newestPath } from '../../../core/release/newestOf.ts'
import { askEarly, type Answer } from '../../../data/files/askedFiles.ts'
import { pickRelease, releaseUrl } from '../../../data/release.ts'
import type { Asked } from './askAhead.ts'
import { firstFigure, type FirstFigure } from './firstFigure.ts'
import { firstWish, pairsOf, type FirstWish } from './firstWish.ts'

/** Bytes on the line. So many take a slow one as long as it takes to ask for the program. */
const small = 65_536

type Entry = Catalog['releases'][number]

const usualFolder = './data/'

/** Throws for what is no JSON; undefined where the server has no such file. */
async function jsonOf<T>(answer: Promise<Answer>): Promise<T | undefined> {
  const given = await answer
  return given.kind === 'bytes' ? JSON.parse(new TextDecoder().decode(given.bytes)) : undefined
}

interface Config {
  readonly data?: unknown
  readonly language?: unknown
  readonly start?: unknown
}

const folderOf = (data: unknown): string =>
  typeof data === 'string' ? (data.endsWith('/') ? data : `${data}/`) : usualFolder

export interface First {
  readonly figure: FirstFigure
  readonly language: Language
}

/** Where the wished figures stand: in the whole series, and where the newest are wished, perhaps by themselves. */
function filesOf(dataUrl: string, { id, openData }: Entry, { indicator, level, period }: FirstWish) {
  const [file, tier] = [encodeURIComponent(indicator), encodeURIComponent(level)]
  const series = new URL(`data/${file}.${tier}.json`, releaseUrl(dataUrl, id)).href
  const hasNewest = period === undefined && openData !== undefined
  const folder = new URL(`opendata/${encodeURIComponent(id)}/`, dataUrl)
  return { series, ...(hasNewest && { newest: new URL(newestPath(file, tier), folder).href }) }
}

/**
 * Undefined where the program has to find out; rejects for a broken file, which the program will name. `onNear`: the figures'
 * file is there, or so small that the line is about to be free.
 */
export async function loadFirst(
  pageUrl: string,
  hash: string,
  asked: Promise<Asked>,
  onNear: () => void,
): Promise<First | undefined> {
  const link = pairsOf(hash)
  const ahead = await asked
  const dataUrlOf = (folder: string) => new URL(folder, pageUrl).href
  const ask = (path: string) => askEarly(new URL(path, pageUrl).href, 'no-cache', ahead).answer
  const config = (await jsonOf<Config>(ask('config.json'))) ?? {}
  const wish = firstWish(link, config)
  if (!wish) return undefined
  const folder = folderOf(config.data)
  const catalog = await jsonOf<Catalog>(ask(`${folder}catalog.json`))
  const choice = catalog && pickRelease(catalog, link.get('release'))
  // In place of a release that was taken back the program shows another, and says so.
  if (!choice || 'kind' in choice || choice.withdrawn) return undefined
  const { id } = choice.entry
  const { newest, series } = filesOf(dataUrlOf(folder), choice.entry, wish)
  const read = async (address: string): Promise<FullJsonStat | undefined> => {
    const file = askEarly(address, 'force-cache', ahead)
    const bytes = await file.begun
    // The program is not to share the line with a large file: figures of 400 areas and twenty years would come with it, not before.
    if (bytes === undefined || bytes > small) await file.answer
    onNear()
    askEarly(new URL('manifest.json', releaseUrl(dataUrlOf(folder), id)).href, 'force-cache')
    askEarly(series, 'force-cache', ahead)
    return jsonOf<FullJsonStat>(file.answer)
  }
  // What is published beside a release may not have been copied along with it.
  const content = (newest && (await read(newest))) ?? (await read(series))
  const figure = content && firstFigure(content, wish)
  if (!figure || figure.about.release !== id || (link.get('release') ?? id) !== id) return undefined
  return { figure, language: wish.language ?? figure.about.language }
}
