// The data folder as open-data portals read it: DCAT-AP.de as JSON-LD, made anew with each build from the catalog and the newest
// standing release. What the atlas does not declare is left out, never invented.
import type { LocalText } from '../../../core/release/localText.ts'
import type { Catalog } from '../../../core/release/manifest.ts'
import { datasetsOf } from './datasets.ts'
import { given, inLanguagesOf, tagged, type Node } from './node.ts'
import type { Standing } from './standing.ts'
import { authority, datatypes, languageCodes, links, prefixes } from './vocabulary.data.ts'

export const dcatPath = 'dcat.jsonld'

/** Addresses are relative to the document's own, wherever the folder lies; `baseUrl` makes them whole for readers that cannot. */
const contextOf = (baseUrl: string | undefined): Node => ({
  ...given('@base', baseUrl && `${baseUrl}${dcatPath}`),
  ...prefixes,
  ...Object.fromEntries(Object.entries(datatypes).map(([key, type]) => [key, { '@type': type }])),
  ...Object.fromEntries(links.map((key) => [key, { '@type': '@id' }])),
})

/** A catalog must be described: where the atlas does not, by what it holds. */
function describedAs({ manifest, declared }: Standing): LocalText {
  const [indicators, levels] = [manifest.indicators.length, manifest.levels.length]
  const words = {
    de: `Zahl der Indikatoren: ${indicators}, Zahl der Raumebenen: ${levels}, Datenstand ${manifest.release.id}.`,
    en: `Number of indicators: ${indicators}, number of levels: ${levels}, release ${manifest.release.id}.`,
  }
  const own = declared?.description
  return inLanguagesOf(manifest.title, (language) =>
    [own?.[language] ?? own?.[manifest.language] ?? words[language], manifest.notice?.[language]]
      .filter(Boolean)
      .join(' '),
  )
}

function publisherNode({ manifest: { publisher } }: Standing): Node {
  return {
    '@id': '#publisher',
    '@type': 'foaf:Agent',
    'foaf:name': publisher.name,
    ...given('foaf:homepage', publisher.url?.match(/^https?:.+/)?.[0]),
  }
}

export function dcatOf(catalog: Catalog, standing: Standing | undefined): Node {
  const datasets = standing ? datasetsOf(standing) : []
  const dates = catalog.releases.map(({ date }) => date).toSorted((a, b) => (a < b ? -1 : 1))
  const head: Node = {
    '@id': '#catalog',
    '@type': 'dcat:Catalog',
    'dct:identifier': catalog.atlas,
    ...tagged('dct:title', standing?.manifest.title ?? catalog.title),
    ...given('dct:issued', dates[0]),
  }
  if (!standing) return { '@context': contextOf(undefined), '@graph': [head] }
  const { manifest, declared } = standing
  return {
    '@context': contextOf(declared?.baseUrl),
    '@graph': [
      {
        ...head,
        ...tagged('dct:description', describedAs(standing)),
        'dct:publisher': '#publisher',
        'dct:language': authority('language', languageCodes[manifest.language]),
        'dct:modified': manifest.release.date,
        'dcat:version': manifest.release.id,
        'dcat:themeTaxonomy': 'http://publications.europa.eu/resource/authority/data-theme',
        ...given('foaf:homepage', declared?.landingPage),
        'dcat:dataset': datasets.map((dataset) => ({ '@id': dataset['@id'] ?? '' })),
      },
      publisherNode(standing),
      ...datasets,
    ],
  }
}
