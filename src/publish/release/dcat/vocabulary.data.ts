// Words of DCAT-AP.de and of the lists that it prescribes.

export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  gsp: 'http://www.opengis.net/ont/geosparql#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** Properties whose values are dates, numbers and the like. */
export const datatypes = {
  'dct:issued': 'xsd:date',
  'dct:modified': 'xsd:date',
  'dcat:startDate': 'xsd:date',
  'dcat:endDate': 'xsd:date',
  'dcat:bbox': 'gsp:wktLiteral',
  'dcat:byteSize': 'xsd:nonNegativeInteger',
  'spdx:checksumValue': 'xsd:hexBinary',
} as const

/** Properties whose values are addresses, not texts. */
export const links = [
  'dcat:accessURL',
  'dcat:downloadURL',
  'dcat:landingPage',
  'dcat:mediaType',
  'dcat:theme',
  'dcat:themeTaxonomy',
  'dcatde:contributorID',
  'dcatde:politicalGeocodingLevelURI',
  'dcatde:politicalGeocodingURI',
  'dct:accrualPeriodicity',
  'dct:format',
  'dct:language',
  'dct:license',
  'dct:publisher',
  'foaf:homepage',
  'spdx:algorithm',
  'vcard:hasEmail',
  'vcard:hasURL',
] as const

/** Lists of the EU's Publications Office. */
export const authority = (list: string, code: string) =>
  `http://publications.europa.eu/resource/authority/${list}/${code}`

export const languageCodes = { de: 'DEU', en: 'ENG' } as const

export const themeCodes = [
  'AGRI',
  'ECON',
  'EDUC',
  'ENER',
  'ENVI',
  'GOVE',
  'HEAL',
  'INTR',
  'JUST',
  'REGI',
  'SOCI',
  'TECH',
  'TRAN',
] as const

export const frequencyCodes = [
  'ANNUAL',
  'ANNUAL_2',
  'ANNUAL_3',
  'BIENNIAL',
  'TRIENNIAL',
  'QUADRENNIAL',
  'QUINQUENNIAL',
  'QUARTERLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'IRREG',
  'NEVER',
  'UNKNOWN',
] as const

/** What a file is: media type (IANA), file type (EU; TopoJSON has none of its own), and how people call it. */
export const fileKinds = {
  csv: { media: 'text/csv', type: 'CSV', name: 'CSV' },
  geojson: { media: 'application/geo+json', type: 'GEOJSON', name: 'GeoJSON' },
  topojson: { media: 'application/json', type: 'JSON', name: 'TopoJSON' },
  json: { media: 'application/json', type: 'JSON', name: 'JSON-stat 2.0' },
} as const
