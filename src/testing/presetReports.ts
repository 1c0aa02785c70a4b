// Reports of the sample release: what presets become, and what is said in them.
import { presetDefinition, type PresetGround } from '../core/view/reports/presets.ts'
import type { Preset, ReportDefinition } from '../core/view/reports/reportDefinition.ts'
import { makeMapOutlines } from '../map/makeMapOutlines.ts'
import type { Block, ReportDocument } from '../report/document/reportDocument.ts'
import { makeReport } from '../report/makeReport.ts'
import type { ReportData } from '../report/setup/reportData.ts'
import { reportSetup } from '../report/setup/reportSetup.ts'
import { sampleReportFiles, sampleTopology } from './sampleReportData.ts'
import { sampleAreas } from './sampleRelease.ts'

const outlines = new Map(
  [...sampleAreas].map(([level, areas]) => [
    level,
    makeMapOutlines(
      `${level}.2011`,
      sampleTopology(areas),
      level === 'ort' ? sampleTopology(sampleAreas.get('kreis') ?? []) : undefined,
    ),
  ]),
)
export const dataOf = (without: Parameters<typeof sampleReportFiles>[0] = {}): ReportData => ({
  ...sampleReportFiles(without),
  manifestDigest: 'f'.repeat(64),
  outlinesOf: (level) => outlines.get(level),
})
export const data = dataOf()

export const presetGround: PresetGround = {
  atlas: 'musterland',
  language: 'de',
  level: 'ort',
  indicator: 'kinderarmut',
  period: '2024',
  areas: ['K1-1'],
  combined: [],
  parent: 'K2',
  link: '#indicator=kinderarmut&areas=K1-1',
}
export const preset = (id: Preset, more: Partial<ReportDefinition> = {}): ReportDefinition => ({
  ...presetDefinition(id, presetGround),
  ...more,
})
export const made = (definition: ReportDefinition, from = data): ReportDocument =>
  makeReport(reportSetup(from.manifest, definition), from)

export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')]
    case 'list':
      return block.items.map((runs) => runs.map(({ text }) => text).join(''))
    case 'figure':
      return [block.drawing.title, block.drawing.description, block.caption]
    case 'table':
      return [block.caption, ...block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '))]
    case 'keyFigures':
      return block.figures.map(({ value, words }) => `${value} ${words}`)
    case 'pageBreak':
      return []
  }
}
export const textOf = ({ sections }: ReportDocument): string =>
  sections
    .flatMap(({ blocks }) => blocks.flatMap(textsOf))
    .join('\n')
    .replaceAll('\u00a0', ' ')
export const kindsIn = ({ sections }: ReportDocument) =>
  sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))
