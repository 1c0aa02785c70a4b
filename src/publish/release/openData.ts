// What is published beside a release and the full page never loads: CSV files for open-data portals and statistics programs, the
// newest period of each dataset for the first figures of a frame, and what the atlas declares for portals. A folder with a list of its own, because a manifest lists every file of its release and
// every reader waits for it: half a thousand hashes more would make it three fifths larger. The catalog vouches for the list.
import * as v from 'valibot'
import { LocalTextSchema } from '../../core/release/localText.ts'
import { FileEntrySchema, releaseFormat } from '../../core/release/manifest.ts'

export const openFolderOf = (release: string) => `opendata/${release}`
export const openListName = 'files.json'

/** The block `dcat` of atlas.yaml after reading; what is not declared is not there. */
const DcatDeclarationSchema = v.object({
  description: v.optional(LocalTextSchema),
  /** Address of the data folder on the web, with a slash at its end. */
  baseUrl: v.optional(v.string()),
  landingPage: v.optional(v.string()),
  contributorID: v.optional(v.string()),
  contactPoint: v.optional(
    v.object({ name: v.string(), email: v.optional(v.string()), url: v.optional(v.string()) }),
  ),
  /** Topic → codes of the EU's data themes; a topic without an entry has those of the topic above. */
  themes: v.record(v.string(), v.array(v.string())),
  outlineThemes: v.array(v.string()),
  politicalGeocodingLevelURI: v.optional(v.string()),
  politicalGeocodingURI: v.array(v.string()),
  spatial: v.optional(v.string()),
  /** Code of the EU's list of frequencies. */
  accrualPeriodicity: v.optional(v.string()),
})

export const OpenDataSchema = v.object({
  format: v.literal(releaseFormat),
  dcat: v.optional(DcatDeclarationSchema),
  /** Every file of the folder but this one. */
  files: v.array(FileEntrySchema),
})

export type DcatDeclaration = v.InferOutput<typeof DcatDeclarationSchema>
export type OpenData = v.InferOutput<typeof OpenDataSchema>
