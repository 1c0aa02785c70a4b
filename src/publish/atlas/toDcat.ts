import type { Language } from '../../core/release/localText.ts'
import type { DcatDeclaration } from '../release/openData.ts'
import { defined } from './defined.ts'
import type { DcatInput } from './schema/dcatSchema.ts'
import { toLocalText } from './toLocalText.ts'

const listOf = <T>(one: T | readonly T[] | undefined): T[] =>
  one === undefined ? [] : Array.isArray(one) ? [...(one as readonly T[])] : [one as T]

/** One way to say each thing: lists are lists, texts are maps. */
export function toDcat(input: DcatInput, language: Language): DcatDeclaration {
  const { description, contactPoint, themes, outlineThemes, politicalGeocodingURI, ...rest } = input
  return {
    ...defined({
      baseUrl: rest.baseUrl,
      landingPage: rest.landingPage,
      contributorID: rest.contributorID,
      politicalGeocodingLevelURI: rest.politicalGeocodingLevelURI,
      spatial: rest.spatial,
      accrualPeriodicity: rest.accrualPeriodicity,
    }),
    ...(description !== undefined && { description: toLocalText(description, language) }),
    ...(contactPoint && {
      contactPoint: {
        name: contactPoint.name,
        ...defined({ email: contactPoint.email, url: contactPoint.url }),
      },
    }),
    themes: Object.fromEntries(Object.entries(themes ?? {}).map(([topic, codes]) => [topic, listOf(codes)])),
    outlineThemes: listOf(outlineThemes),
    politicalGeocodingURI: listOf(politicalGeocodingURI),
  }
}
