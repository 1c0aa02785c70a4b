// How the block `dcat` of atlas.yaml is spelled: what only the office can say to open-data portals. Every key may be left out.
import * as v from 'valibot'
import { frequencyCodes, themeCodes } from '../../release/dcat/vocabulary.data.ts'
import { FilledWord, Text, closed } from './spelling.ts'

function address(pattern: RegExp, example: string) {
  const wanted = `expected an address such as ${example}`
  return v.pipe(v.string(wanted), v.regex(pattern, wanted))
}

const WebAddress = address(/^https?:\/\/[^\s/]+\S*$/, 'https://www.example.org/')
const Page = address(/^https?:\/\/[^\s/#]+[^\s#]*$/, 'https://www.example.org/atlas/ (without #)')
const Folder = address(
  /^https?:\/\/[^\s/#?]+\/([^\s#?]*\/)?$/,
  'https://www.example.org/data/ (with / at its end)',
)

const Theme = v.picklist(themeCodes, `expected a data theme of the EU: ${themeCodes.join(', ')}`)
const Themes = v.union([Theme, v.array(Theme)], `expected data themes of the EU: ${themeCodes.join(', ')}`)

const geocoding = 'http://dcat-ap.de/def/politicalGeocoding/'
const Geocoding = address(
  /^http:\/\/dcat-ap\.de\/def\/politicalGeocoding\/(?!Level\/)[A-Za-z]+\/\d+$/,
  `${geocoding}districtKey/05334`,
)

export const DcatSchema = closed({
  description: v.optional(Text),
  baseUrl: v.optional(Folder),
  landingPage: v.optional(Page),
  contributorID: v.optional(
    address(
      /^http:\/\/dcat-ap\.de\/def\/contributors\/[^\s/]+$/,
      'http://dcat-ap.de/def/contributors/… as GovData gives it',
    ),
  ),
  contactPoint: v.optional(
    closed({
      name: FilledWord,
      email: v.optional(
        v.pipe(FilledWord, v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'expected an e-mail address')),
      ),
      url: v.optional(WebAddress),
    }),
  ),
  themes: v.optional(v.record(v.string(), Themes)),
  outlineThemes: v.optional(Themes),
  politicalGeocodingLevelURI: v.optional(
    address(
      /^http:\/\/dcat-ap\.de\/def\/politicalGeocoding\/Level\/(international|european|federal|state|administrativeDistrict|municipality)$/,
      `${geocoding}Level/municipality (or administrativeDistrict, state, federal, european, international)`,
    ),
  ),
  politicalGeocodingURI: v.optional(
    v.union([Geocoding, v.array(Geocoding)], `expected addresses such as ${geocoding}districtKey/05334`),
  ),
  spatial: v.optional(WebAddress),
  accrualPeriodicity: v.optional(
    v.picklist(frequencyCodes, `expected a frequency of the EU: ${frequencyCodes.join(', ')}`),
  ),
})

export type DcatInput = v.InferOutput<typeof DcatSchema>
