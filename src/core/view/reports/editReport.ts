// What each of the author's choices does to a definition. Pure; the newest definition replaces the last.
import { withSectionIds } from './openReport.ts'
import type { ReportDefinition, Section, SectionKind } from './reportDefinition.ts'

const freshSection: { readonly [Kind in SectionKind]: Extract<Section, { kind: Kind }> } = {
  map: { kind: 'map', id: '' },
  ranking: { kind: 'ranking', id: '' },
  series: { kind: 'series', id: '' },
  change: { kind: 'change', id: '', hasMap: false },
  profiles: { kind: 'profiles', id: '', extent: 'compact' },
  table: { kind: 'table', id: '', layout: 'overview' },
  method: { kind: 'method', id: '' },
  sources: { kind: 'sources', id: '', isBrief: false },
  text: { kind: 'text', id: '', markdown: '' },
  view: { kind: 'view', id: '', link: '', markdown: '' },
  pageBreak: { kind: 'pageBreak', id: '' },
}

/** As each preset sets it up. */
export const sectionOf = <Kind extends SectionKind>(kind: Kind): (typeof freshSection)[Kind] =>
  freshSection[kind]

const withSections = (definition: ReportDefinition, sections: readonly Section[]): ReportDefinition => ({
  ...definition,
  sections: withSectionIds(sections),
})

export const withSection = (definition: ReportDefinition, section: Section): ReportDefinition =>
  withSections(definition, [...definition.sections, { ...section, id: '' }])

export const withoutSection = (definition: ReportDefinition, id: string): ReportDefinition =>
  withSections(
    definition,
    definition.sections.filter((section) => section.id !== id),
  )

export const withSectionChanged = (definition: ReportDefinition, changed: Section): ReportDefinition =>
  withSections(
    definition,
    definition.sections.map((section) => (section.id === changed.id ? changed : section)),
  )

/** Moves a section to a place, from 0; a place beyond the ends is the end. */
export function withSectionAt(definition: ReportDefinition, id: string, place: number): ReportDefinition {
  const moved = definition.sections.find((section) => section.id === id)
  if (!moved) return definition
  const others = definition.sections.filter((section) => section !== moved)
  const at = Math.max(0, Math.min(others.length, place))
  if (definition.sections[at] === moved) return definition
  return withSections(definition, [...others.slice(0, at), moved, ...others.slice(at)])
}
