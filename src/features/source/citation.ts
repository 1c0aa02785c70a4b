// The line that cites a figure so that it can be found again: publisher, what, when, release, checksum, licence, link.
import { textIn, type Language } from '../../core/release/localText.ts'
import { datasetEntryAt } from '../../core/release/lookups.ts'
import type { Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { serialiseLink } from '../../core/view/link.ts'
import { usualSorting } from '../../core/view/resolveView.ts'
import type { Texts } from '../../i18n/de.ts'
import { formatsFor } from '../../i18n/formats.ts'

/** SHA-256 of the file that the figures come from; undefined where the manifest does not list it. */
export function checksumOf(scene: Scene, manifest: Manifest): string | undefined {
  const path = datasetEntryAt(scene.indicator, scene.level.id)?.path
  return manifest.files.find((file) => file.path === path)?.sha256
}

/** 9f2c…41 */
export const shortDigest = (digest: string): string => `${digest.slice(0, 4)}…${digest.slice(-2)}`

/**
 * The fragment of exactly this view: the release pinned and nothing left to defaults, which another release or another
 * configuration may set otherwise.
 */
export function permanentFragment({ view }: Scene, manifest: Manifest): string {
  const { release: _, ...rest } = view
  return serialiseLink(
    { ...view, release: manifest.release.id },
    {
      ...rest,
      indicator: '',
      level: '',
      period: '',
      areas: [],
      view: 'map',
      sort: usualSorting,
      weighted: false,
      language: view.language === 'de' ? 'en' : 'de',
    },
  )
}

export function citation(
  scene: Scene,
  manifest: Manifest,
  page: string,
  language: Language,
  texts: Texts['figures']['source'],
): string {
  const f = formatsFor(language)
  const { indicator, level, view, chosen } = scene
  const areas = chosen.map(({ row }) => `${row.name} ${f.cell(indicator, row.cell)}`)
  const digest = checksumOf(scene, manifest)
  const what = [
    textIn(indicator.name, language),
    ...(areas.length > 0 ? areas : [textIn(level.plural, language)]),
    f.referencePeriod(indicator, view.period),
  ].join(', ')
  const release = [
    textIn(manifest.title, language),
    `${texts.release(manifest.release.id)} (${f.date(manifest.release.date)})`,
    ...(digest === undefined ? [] : [texts.checksum(shortDigest(digest))]),
  ].join(', ')
  const link = `${page.replace(/#.*$/, '')}${permanentFragment(scene, manifest)}`
  return `${manifest.publisher.name}: ${what}. ${release}. ${texts.license(manifest.license)}. ${link}`
}
