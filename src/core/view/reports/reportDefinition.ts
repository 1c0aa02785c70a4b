// A report as its author set it up: what to show of which areas, in which order. Plain JSON that people can read; no figures, so
// that next year's release fills it anew.
import * as v from 'valibot'
import { languages } from '../../release/localText.ts'
import { byKind, listOf, text, whole } from './checks.ts'
import { LogoSchema } from './logo.ts'

export const reportFormat = 'raumblick-report/1'

/** More than these no reader turns over, and no page holds while it is being made. */
export const [mostSections, mostTextLength, mostIds] = [60, 20_000, 12_000]

/** Of a view: whoever passes on more has to send a file anyway. */
export const mostLinkLength = 4000

/** Ids are the atlas's own; what looks like nothing an atlas could hold is refused before it is shown anywhere. */
const Id = v.pipe(text(120), v.regex(/^\P{Cc}+$/u))
const Ids = listOf(Id, mostIds)
const Line = text(200)
const Text = text(mostTextLength)

const shared = {
  /** Tells sections apart while they are moved; given anew where it is absent. */
  id: v.optional(v.string(), ''),
  /** In place of the usual heading. */
  heading: v.optional(Line),
}
/** `indicators`: absent: those of the report. */
const figures = { ...shared, indicators: v.optional(Ids) }

/** So many rows from both ends; absent: as many as a page holds. */
const Rows = v.optional(whole(3, 40))

/** `headlines`: a sheet of the headline indicators; `compact`: all in close rows; `full`: with pictures, absences, similar areas. */
export const profileExtents = ['headlines', 'compact', 'full'] as const
export type ProfileExtent = (typeof profileExtents)[number]

export const SectionSchema = byKind([
  v.object({ kind: v.literal('map'), ...figures }),
  v.object({
    kind: v.literal('ranking'),
    ...figures,
    most: Rows,
  }),
  v.object({ kind: v.literal('series'), ...figures }),
  /** `from`: absent: the first comparable period. `hasMap`: with a map of the change. */
  v.object({
    kind: v.literal('change'),
    ...figures,
    from: v.optional(Id),
    hasMap: v.optional(v.boolean(), false),
    most: Rows,
  }),
  v.object({
    kind: v.literal('profiles'),
    ...figures,
    extent: v.optional(v.picklist(profileExtents), 'compact'),
  }),
  /** `overview`: a column an indicator; `full`: a table an indicator with counts, interval, rank. */
  v.object({
    kind: v.literal('table'),
    ...figures,
    layout: v.optional(v.picklist(['overview', 'full']), 'overview'),
  }),
  v.object({ kind: v.literal('method'), ...figures }),
  /** `isBrief`: a few lines instead of a table with each file's checksum. */
  v.object({ kind: v.literal('sources'), ...figures, isBrief: v.optional(v.boolean(), false) }),
  v.object({ kind: v.literal('text'), ...shared, markdown: v.optional(Text, '') }),
  /** `link`: fragment of a view, as the address bar has it. `markdown` stands before the figures, `after` below them. */
  v.object({
    kind: v.literal('view'),
    ...shared,
    link: text(mostLinkLength),
    markdown: v.optional(Text, ''),
    after: v.optional(Text),
  }),
  v.object({ kind: v.literal('pageBreak'), ...shared }),
])

/** Whom the report is about. */
export const SubjectSchema = byKind([
  v.object({ kind: v.literal('all') }),
  /** All areas of the level inside one of a level above. */
  v.object({ kind: v.literal('within'), id: Id }),
  v.object({ kind: v.literal('areas'), ids: Ids }),
  /** As one. */
  v.object({ kind: v.literal('combined'), ids: Ids }),
])

export const presets = ['monitoring', 'profiles', 'evidence', 'tables', 'story'] as const

export const ReportSchema = v.object({
  format: v.literal(reportFormat),
  /** Slug of the atlas it was made for. */
  atlas: Id,
  preset: v.picklist(presets),
  /** Absent: the usual one of the preset. */
  title: v.optional(Line),
  author: v.optional(Line),
  /** A pinned release; absent: the newest, whichever that is. */
  release: v.optional(Id),
  language: v.picklist(languages),
  level: Id,
  subject: SubjectSchema,
  /** Empty: the headline indicators. */
  indicators: Ids,
  /** `newest`: each indicator's own. */
  period: Id,
  sections: listOf(SectionSchema, mostSections),
  logo: v.optional(LogoSchema),
})

export type ReportDefinition = Readonly<v.InferOutput<typeof ReportSchema>>
export type Section = v.InferOutput<typeof SectionSchema>
export type SectionKind = Section['kind']
export type Subject = v.InferOutput<typeof SubjectSchema>
export type Preset = (typeof presets)[number]

export const sectionKinds = [
  'map',
  'ranking',
  'series',
  'change',
  'profiles',
  'table',
  'method',
  'sources',
  'text',
  'view',
  'pageBreak',
] as const satisfies readonly SectionKind[]
