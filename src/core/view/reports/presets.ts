// Reports that offices make again and again, set up to be changed.
import type { Language } from '../../release/localText.ts'
import { sectionOf } from './editReport.ts'
import { withSectionIds } from './openReport.ts'
import {
  reportFormat,
  type Preset,
  type ReportDefinition,
  type Section,
  type Subject,
} from './reportDefinition.ts'

/** What the author was looking at. */
export interface PresetGround {
  readonly atlas: string
  readonly release?: string
  readonly language: Language
  readonly level: string
  readonly indicator: string
  readonly period: string
  /** Of the level, in the order of choice. */
  readonly areas: readonly string[]
  readonly combined: readonly string[]
  /** An area of the level, where none is chosen. */
  readonly anyArea?: string
  /** An area of a level above that something chosen lies in, or the first there is. */
  readonly parent?: string
  /** Fragment of the view. */
  readonly link: string
}

const sectionsOf: Readonly<Record<Preset, (ground: PresetGround) => readonly Section[]>> = {
  monitoring: () => [
    sectionOf('map'),
    sectionOf('series'),
    { ...sectionOf('ranking'), most: 9 },
    { ...sectionOf('change'), most: 9 },
    sectionOf('table'),
    sectionOf('method'),
    sectionOf('sources'),
  ],
  profiles: () => [sectionOf('profiles'), sectionOf('method'), sectionOf('sources')],
  evidence: () => [
    { ...sectionOf('profiles'), extent: 'headlines' },
    { ...sectionOf('sources'), isBrief: true },
  ],
  tables: () => [
    sectionOf('table'),
    { ...sectionOf('table'), layout: 'full' },
    sectionOf('method'),
    sectionOf('sources'),
  ],
  story: ({ link }) => [
    sectionOf('text'),
    { ...sectionOf('view'), link },
    { ...sectionOf('sources'), isBrief: true },
  ],
}

function subjectOf(preset: Preset, { areas, combined, parent, anyArea }: PresetGround): Subject {
  if (preset === 'evidence' && combined.length > 1) return { kind: 'combined', ids: [...combined] }
  const one = areas[0] ?? anyArea
  if (preset === 'evidence' && one !== undefined) return { kind: 'areas', ids: [one] }
  if (preset === 'profiles' && parent !== undefined) return { kind: 'within', id: parent }
  const isOfAll = preset === 'tables' || preset === 'monitoring'
  return !isOfAll && areas.length > 0 ? { kind: 'areas', ids: [...areas] } : { kind: 'all' }
}

export function presetDefinition(preset: Preset, ground: PresetGround): ReportDefinition {
  const { atlas, language, level, indicator } = ground
  return {
    format: reportFormat,
    atlas,
    preset,
    language,
    level,
    subject: subjectOf(preset, ground),
    indicators: preset === 'story' ? [indicator] : [],
    period: 'newest',
    ...(ground.release !== undefined && { release: ground.release }),
    sections: withSectionIds(sectionsOf[preset](ground)),
  }
}
