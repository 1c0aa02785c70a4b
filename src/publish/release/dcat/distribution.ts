// One published file as a distribution: where it lies, what it is, under which licence, and the hash that it must have.
import type { LocalText } from '../../../core/release/localText.ts'
import { csvMetadataPath } from '../csv/csvMetadata.ts'
import { licenceUri } from './licenceUri.ts'
import { given, inLanguagesOf, tagged, type Node } from './node.ts'
import type { Standing } from './standing.ts'
import { authority, fileKinds, languageCodes } from './vocabulary.data.ts'

const kindOf = (path: string) =>
  fileKinds[/\.(csv|geojson|topojson)$/.exec(path)?.[1] as 'csv' | 'geojson' | 'topojson'] ?? fileKinds.json

/** The licence by its address; one that has none known is told in words, as what it is. */
function licence(license: string): Node {
  const uri = licenceUri(license)
  return uri === undefined
    ? { 'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': license } }
    : { 'dct:license': uri }
}

/** What says how the file is to be read: JSON-stat, or the description that lies beside a CSV file. */
function standard({ addressOf, files }: Standing, path: string): string | undefined {
  if (path.startsWith('data/')) return 'https://json-stat.org/full/'
  const beside = path.replace(/^csv\/(.*)\.csv$/, (_, name: string) => {
    const [indicator = '', ...level] = name.split('.')
    return csvMetadataPath(indicator, level.join('.'))
  })
  return beside !== path && files.has(beside) ? encodeURI(addressOf(beside)) : undefined
}

/** `about`: what the file holds, in words; its format is put behind. */
export function distribution(standing: Standing, path: string, about: LocalText): Node {
  const { addressOf, files, manifest } = standing
  const file = files.get(path)
  if (!file) throw new Error(`${manifest.release.id}: the release does not list ${path}`)
  const kind = kindOf(path)
  // Relative to the data folder, and so to the document's own address.
  const address = encodeURI(addressOf(path))
  const conforms = standard(standing, path)
  return {
    '@id': `#${address}`,
    '@type': 'dcat:Distribution',
    ...tagged(
      'dct:title',
      inLanguagesOf(about, (language) => `${about[language] ?? ''} (${kind.name})`),
    ),
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dct:format': authority('file-type', kind.type),
    'dcat:mediaType': `https://www.iana.org/assignments/media-types/${kind.media}`,
    'dcat:byteSize': file.bytes,
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': 'spdx:checksumAlgorithm_sha256',
      'spdx:checksumValue': file.sha256,
    },
    ...licence(manifest.license),
    ...tagged('dcatde:licenseAttributionByText', manifest.attribution),
    'dct:language': authority('language', languageCodes[manifest.language]),
    'dct:issued': manifest.release.date,
    'dct:modified': manifest.release.date,
    ...given(
      'dct:conformsTo',
      conforms === undefined ? undefined : { '@id': conforms, '@type': 'dct:Standard' },
    ),
  }
}
