// Everything that a file of figures says about itself, as plain values: made once from the scene and what the release says, and
// then the same in each format. It travels into the worker, so it holds no functions.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { ViewWish } from '../../core/view/notice.ts'
import { headingText } from '../../i18n/sentences/heading/headingText.ts'
import { citationFacts } from '../citation/citationFacts.ts'
import { plainCitation } from '../citation/plainCitation.ts'
import { aboutEntries } from './aboutEntries.ts'
import { fileStem } from './figuresFile.ts'

export interface AboutEntry {
  readonly term: string
  readonly text: string
}

export interface AboutUnit {
  readonly symbol: string
  readonly name: string
  readonly decimals: number
}

export interface AboutView {
  readonly language: Language
  /** The beginning of file names: `kinderarmut_ort_2024_2026.1`. */
  readonly stem: string
  /** What, when, where: the heading of the view. */
  readonly title: string
  readonly plain: string
  readonly indicator: string
  readonly unit: AboutUnit
  readonly source: string
  readonly publisher: string
  readonly publisherUrl: string
  /** Id or name as the release gives it. */
  readonly license: string
  readonly attribution: string
  /** Such as "demo data"; empty where there is none. */
  readonly notice: string
  readonly atlas: string
  readonly release: { readonly id: string; readonly date: string }
  /** SHA-256 of the file that the figures come from; empty where the manifest does not list it. */
  readonly checksum: string
  /** Opens exactly this view, release pinned. */
  readonly link: string
  /** One line to name the figures by. */
  readonly citation: string
  /** Of the export, `YYYY-MM-DD`. */
  readonly day: string
  /** All of this and more in words, for people, in the order in which they stand. */
  readonly entries: readonly AboutEntry[]
}

/** What a view cannot know of itself. */
export interface Export {
  readonly manifest: Manifest
  /** Address of the page. */
  readonly page: string
  /** What the site's configuration wishes for where a link is silent. */
  readonly start?: ViewWish
  /** `YYYY-MM-DD` */
  readonly day: string
}

export function aboutView(scene: Scene, made: Export): AboutView {
  const { manifest, day } = made
  const { indicator, view } = scene
  const { language } = view
  const { id, date } = manifest.release
  const cited = citationFacts(scene, manifest, made, language)
  const facts = {
    language,
    stem: fileStem(scene, id),
    title: headingText(scene, language),
    plain: textIn(indicator.plain, language),
    indicator: indicator.id,
    unit: {
      symbol: textIn(indicator.unit.symbol, language),
      name: textIn(indicator.unit.name, language),
      decimals: indicator.decimals,
    },
    source: textIn(indicator.source, language),
    publisher: manifest.publisher.name,
    publisherUrl: manifest.publisher.url ?? '',
    license: manifest.license,
    attribution: textIn(manifest.attribution, language),
    notice: textIn(manifest.notice, language),
    atlas: textIn(manifest.title, language),
    release: { id, date },
    checksum: cited.checksum ?? '',
    link: cited.link,
    citation: plainCitation(cited),
    day,
  }
  return { ...facts, entries: aboutEntries(scene, facts) }
}
