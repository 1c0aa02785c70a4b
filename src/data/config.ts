// `config.json` beside the page: what an office sets without a build (docs/interfaces.md, section 4).
import * as v from 'valibot'
import { languages, LocalTextSchema } from '../core/release/localText.ts'

/** Relative, http(s) or mailto; nothing that could run. */
const Link = v.pipe(
  v.string(),
  v.check((text) => /^(https?:|mailto:)/i.test(text) || !/^\s*[a-z][a-z0-9+.-]*:/i.test(text)),
)
const Folder = v.pipe(
  v.string(),
  v.transform((path) => (path.endsWith('/') ? path : `${path}/`)),
)
const Title = v.union([
  v.pipe(
    v.string(),
    v.transform((text) => ({ de: text, en: text })),
  ),
  LocalTextSchema,
])

export const ConfigSchema = v.object({
  data: v.optional(Folder, './data/'),
  language: v.optional(v.picklist(languages)),
  title: v.optional(Title),
  logo: v.optional(Link),
  /** Custom properties of src/app/tokens.css without the dashes in front. */
  theme: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)), v.string()), {}),
  /** The first view as a link without `#`. */
  start: v.optional(v.string(), ''),
  embedParents: v.optional(v.array(v.string()), []),
  links: v.optional(
    v.object({
      imprint: v.optional(Link),
      privacy: v.optional(Link),
      accessibility: v.optional(Link),
      feedback: v.optional(Link),
    }),
    {},
  ),
  basemap: v.optional(v.nullable(v.unknown())),
})
export type Config = v.InferOutput<typeof ConfigSchema>

export const defaultConfig: Config = v.parse(ConfigSchema, {})
