// Datasets that a release holds: each indicator over all its levels, and each set of outlines.
import { textIn, type LocalText } from '../../../core/release/localText.ts'
import { levelById } from '../../../core/release/lookups.ts'
import type { Edition, Indicator, Level, Topic } from '../../../core/release/manifest.ts'
import { csvPath } from '../csv/csvText.ts'
import { spatial, temporal } from './coverage.ts'
import { distribution } from './distribution.ts'
import { given, inLanguagesOf, tagged, taggedTexts, type Node } from './node.ts'
import type { Standing } from './standing.ts'
import { authority, languageCodes } from './vocabulary.data.ts'

/** A topic and those above it, the nearest first. */
function pathTo(id: string, topics: readonly Topic[]): readonly Topic[] {
  for (const topic of topics) {
    const below = topic.id === id ? [] : pathTo(id, topic.topics)
    if (topic.id === id || below.length > 0) return [...below, topic]
  }
  return []
}

const themesOf = (codes: readonly string[]) =>
  given(
    'dcat:theme',
    codes.map((code) => authority('data-theme', code)),
  )

/** Sentences of the office, each once. The notice (invented figures, say) goes wherever the data go. */
const described = (name: LocalText, ...texts: readonly (LocalText | undefined)[]): LocalText =>
  inLanguagesOf(name, (language) =>
    [...new Set(texts.map((text) => textIn(text, language)).filter((text) => text !== ''))].join(' '),
  )

/** What is the same of every dataset of a release. */
function common({ manifest, declared }: Standing): Node {
  const { contactPoint } = declared ?? {}
  return {
    'dct:publisher': '#publisher',
    'dct:language': authority('language', languageCodes[manifest.language]),
    'dct:modified': manifest.release.date,
    'dcat:version': manifest.release.id,
    ...tagged('adms:versionNotes', manifest.release.note),
    ...given('dcatde:contributorID', declared?.contributorID),
    ...given('dcatde:politicalGeocodingLevelURI', declared?.politicalGeocodingLevelURI),
    ...given('dcatde:politicalGeocodingURI', declared?.politicalGeocodingURI),
    ...given(
      'dct:accrualPeriodicity',
      declared?.accrualPeriodicity && authority('frequency', declared.accrualPeriodicity),
    ),
    ...given(
      'dcat:contactPoint',
      contactPoint && {
        '@type': 'vcard:Organization',
        'vcard:fn': contactPoint.name,
        ...given('vcard:hasEmail', contactPoint.email && `mailto:${contactPoint.email}`),
        ...given('vcard:hasURL', contactPoint.url),
      },
    ),
  }
}

function keywords(indicator: Indicator, topics: readonly Topic[], language: 'de' | 'en'): Node {
  const tags = indicator.tags.map((tag) => ({ '@value': tag, '@language': language }))
  return given('dcat:keyword', [...tags, ...topics.flatMap(({ name }) => taggedTexts(name))])
}

function indicatorDataset(standing: Standing, indicator: Indicator): Node {
  const { manifest, declared, files } = standing
  const { name, datasets } = indicator
  const path = pathTo(indicator.topic, manifest.topics)
  const themes = path.map(({ id }) => declared?.themes[id]).find((codes) => codes !== undefined)
  const levels = datasets.flatMap(({ level }) => levelById(manifest, level) ?? [])
  const periods = datasets.flatMap((entry) => entry.periods)
  // A dataset must be described: without a text of the office, by what its values are.
  const bare = inLanguagesOf(name, (own) => `${textIn(name, own)} (${textIn(indicator.unit.name, own)}).`)
  const words = indicator.description ?? indicator.plain ?? bare
  return {
    '@id': `#indicator.${indicator.id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${manifest.atlas}/${indicator.id}`,
    ...tagged('dct:title', name),
    ...tagged('dct:description', described(name, indicator.plain, words, manifest.notice)),
    ...common(standing),
    ...themesOf(themes ?? []),
    ...keywords(indicator, path, manifest.language),
    ...given(
      'dcat:landingPage',
      declared?.landingPage && `${declared.landingPage}#indicator=${indicator.id}`,
    ),
    ...temporal(periods, periods),
    ...spatial(
      levels.flatMap(({ editions }) => editions.map(({ bbox }) => bbox)),
      declared?.spatial,
    ),
    ...given('dct:provenance', provenance(indicator.source)),
    'dcat:distribution': datasets.flatMap((entry) => {
      const plural = levelById(manifest, entry.level)?.plural
      const about = inLanguagesOf(
        name,
        (language) => `${textIn(name, language)}: ${textIn(plural, language)}`,
      )
      return [entry.path, csvPath(indicator.id, entry.level)]
        .filter((own) => files.has(own))
        .map((own) => distribution(standing, own, about))
    }),
  }
}

const provenance = (source: LocalText | undefined): Node | undefined =>
  source && { '@type': 'dct:ProvenanceStatement', ...tagged('rdfs:label', source) }

/** `Outlines: Municipalities, from 2019`. */
function outlineName({ plural }: Level, { from, to }: Edition): LocalText {
  const words = { de: ['Grenzen', 'ab', 'bis'], en: ['Outlines', 'from', 'until'] } as const
  return inLanguagesOf(plural, (language) => {
    const [outlines, since, until] = words[language]
    const span = [from && `${since} ${from}`, to && `${until} ${to}`].filter(Boolean).join(' ')
    return `${outlines}: ${textIn(plural, language)}${span && `, ${span}`}`
  })
}

function outlineDataset(standing: Standing, level: Level, edition: Edition): Node {
  const { manifest, declared, files } = standing
  const name = outlineName(level, edition)
  const words = { de: 'Raumeinheiten', en: 'areas' } as const
  const counted = inLanguagesOf(name, (language) => `${edition.areas} ${words[language]}.`)
  return {
    '@id': `#outlines.${level.id}.${encodeURIComponent(edition.id)}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${manifest.atlas}/outlines/${level.id}/${edition.id}`,
    ...tagged('dct:title', name),
    ...tagged('dct:description', described(name, counted, manifest.notice)),
    ...common(standing),
    ...themesOf(declared?.outlineThemes ?? []),
    ...given('dcat:landingPage', declared?.landingPage),
    ...temporal(
      edition.from === undefined ? [] : [edition.from],
      edition.to === undefined ? [] : [edition.to],
    ),
    ...spatial([edition.bbox], declared?.spatial),
    'dcat:distribution': [edition.exact, edition.firstView]
      .filter((path) => files.has(path))
      .map((path) => distribution(standing, path, name)),
  }
}

export const datasetsOf = (standing: Standing): readonly Node[] => [
  ...standing.manifest.indicators.map((indicator) => indicatorDataset(standing, indicator)),
  ...standing.manifest.levels.flatMap((level) =>
    level.editions.map((edition) => outlineDataset(standing, level, edition)),
  ),
]
