// What cites a figure so that it can be found again: publisher, what, when, release, checksum, licence, link. The formats beside
// this file only write it down.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { ViewWish } from '../../core/view/notice.ts'
import { wholeLink } from '../../core/view/wholeLink.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { checksumOf } from './checksumOf.ts'

export interface CitationFacts {
  /** Letters, digits and hyphens: the same view of the same release has the same one. */
  readonly key: string
  readonly publisher: string
  /** Kinderarmut, Altenau 15,0 %, 31.12.2024 */
  readonly what: string
  /** Of the atlas. */
  readonly title: string
  readonly release: { readonly id: string; readonly date: string }
  readonly checksum?: string
  readonly license: string
  /** Absolute, pinned to the release. */
  readonly link: string
  readonly language: Language
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

function whatIsShown(scene: Scene, language: Language): string {
  const { indicator, level, view, chosen } = scene
  const f = formatsFor(language)
  const areas = chosen.map(({ row }) => `${row.name} ${f.cell(indicator, row.cell)}`)
  return [
    textIn(indicator.name, language),
    ...(areas.length > 0 ? areas : [textIn(level.plural, language)]),
    f.referencePeriod(indicator, view.period),
  ].join(', ')
}

interface Place {
  /** Address of the page; a fragment it may have is left out. */
  readonly page: string
  readonly start?: ViewWish
}

export function citationFacts(
  scene: Scene,
  manifest: Manifest,
  { page, start = {} }: Place,
  language: Language,
): CitationFacts {
  const { view } = scene
  const { release } = manifest
  const checksum = checksumOf(scene, manifest)
  const pinned = wholeLink(manifest, { ...view, language, release: release.id }, { start })
  return {
    key: slug([manifest.atlas, view.indicator, view.period, ...view.areas, release.id].join('-')),
    publisher: manifest.publisher.name,
    what: whatIsShown(scene, language),
    title: textIn(manifest.title, language),
    release: { id: release.id, date: release.date },
    ...(checksum !== undefined && { checksum }),
    license: manifest.license,
    link: `${page.replace(/#.*$/, '')}${pinned}`,
    language,
  }
}
