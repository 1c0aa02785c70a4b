// Tables of the report's areas: an overview with a column an indicator, or one table an indicator with everything there is.
import type { Cell } from '../../core/release/dataset.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import type { Section } from '../../core/view/reports/reportDefinition.ts'
import { cellText } from '../../i18n/formats/mappedFormats.ts'
import type { Block, TableCell, TableColumn } from '../document/reportDocument.ts'
import { sectionIndicators } from '../setup/reportSetup.ts'
import { reportView } from '../setup/reportViews.ts'
import { heading, paragraph, type ReportGround, type SectionPieces } from './ground.ts'

type TableSection = Extract<Section, { kind: 'table' }>
type Row = Extract<Block, { kind: 'table' }>['rows'][number]

/** Beside the names so many columns of values with their counts can be read on A4. */
const mostColumns = 4

const nameShare = 0.22

const named = (text: string): TableCell => ({ text })

/** Rows of the report's areas under the names of what they lie in, where there is more than one of these. */
function groupedRows(rows: readonly AreaRow[], cellsOf: (row: AreaRow) => readonly TableCell[]): Row[] {
  const byParent = new Map<string, AreaRow[]>()
  for (const row of rows)
    byParent.set(row.parentName ?? '', [...(byParent.get(row.parentName ?? '') ?? []), row])
  const isGrouped = byParent.size > 1
  return [...byParent].flatMap(([parent, own]): Row[] => [
    ...(isGrouped && parent !== '' ? [{ cells: [{ text: parent, isBold: true }], isGroup: true }] : []),
    ...own.map((row) => ({ cells: cellsOf(row) })),
  ])
}

/** Longer tables nobody reads on paper: there are files for them. */
const mostRows = 1500

const ownRows = ({ areas }: ReportGround, scene: Scene): readonly AreaRow[] => {
  const own = new Set(areas.ids.slice(0, mostRows))
  return scene.rows.filter(({ id }) => own.has(id))
}

const column = (heading: string, isNumeric: boolean, share: number): TableColumn => ({
  heading,
  isNumeric,
  share,
})

/** 15,0 % (60/400): on one line, so that a row of the table is one. Absent values tell why, and may break. */
function valueWithCounts({ language, f }: ReportGround, indicator: Indicator, cell: Cell): string {
  const value = cellText(indicator, cell, language)
  if (cell.kind === 'absent' || cell.numerator === undefined || cell.denominator === undefined) return value
  const counts = `(${f.count(cell.numerator)}/${f.count(cell.denominator)})`
  return `${value} ${counts}`.replaceAll(' ', '\u00a0')
}

const headOf = ({ language, f }: ReportGround, { indicator, view }: Scene): string =>
  `${textIn(indicator.shortName ?? indicator.name, language)}, ${f.referencePeriod(indicator, view.period)}`

function overviewTable(ground: ReportGround, scenes: readonly Scene[]): Block {
  const { texts, language, f } = ground
  const [first] = scenes
  const share = (1 - nameShare) / scenes.length
  const cellsOf = (of: (scene: Scene) => Cell | undefined, name: string, isBold = false): TableCell[] => [
    { text: name, isBold },
    ...scenes.map((scene) => {
      const cell = of(scene)
      return { text: cell ? valueWithCounts(ground, scene.indicator, cell) : '–', isBold }
    }),
  ]
  const region = scenes.find((scene) => scene.region)?.region
  const rows = first
    ? groupedRows(ownRows(ground, first), (row) =>
        cellsOf((scene) => scene.rowById.get(row.id)?.cell, row.name),
      )
    : []
  return {
    kind: 'table',
    caption: texts.tableOverview(f.list(scenes.map(({ indicator }) => textIn(indicator.name, language)))),
    columns: [
      column(texts.columns.area, false, nameShare),
      ...scenes.map((scene) => column(headOf(ground, scene), true, share)),
    ],
    rows: [
      ...rows,
      ...(region ? [{ cells: cellsOf((scene) => scene.region?.cell, texts.whole(region.name), true) }] : []),
    ],
  }
}

function fullCells({ f, texts, language }: ReportGround, { indicator }: Scene, row: AreaRow): TableCell[] {
  const { cell, rank } = row
  const count = (x: number | undefined) => named(x === undefined ? '' : f.count(x))
  if (cell.kind === 'absent')
    return [
      named(row.name),
      named(f.status(cell.status)),
      named(''),
      count(cell.denominator),
      named(''),
      named(''),
      named(''),
    ]
  const { lower, upper, flag } = cell
  return [
    named(row.name),
    named(cellText(indicator, cell, language)),
    count(cell.numerator),
    count(cell.denominator),
    named(lower === undefined || upper === undefined ? '' : f.interval(indicator, lower, upper)),
    named(rank ? texts.rankOf(f.count(rank.rank), f.count(rank.of)) : ''),
    named(flag ? f.status(flag) : ''),
  ]
}

function fullTable(ground: ReportGround, scene: Scene): Block {
  const { columns } = ground.texts
  const { region } = scene
  const whole: AreaRow | undefined = region && {
    id: '',
    name: ground.texts.whole(region.name),
    cell: region.cell,
    mapped: region.cell,
    slot: -1,
  }
  return {
    kind: 'table',
    caption: ground.texts.tableFull(headOf(ground, scene)),
    columns: [
      column(columns.area, false, 0.26),
      column(columns.value, true, 0.14),
      column(columns.numerator, true, 0.1),
      column(columns.denominator, true, 0.1),
      column(columns.interval, true, 0.18),
      column(columns.rank, true, 0.1),
      column(columns.note, false, 0.12),
    ],
    rows: [
      ...groupedRows(ownRows(ground, scene), (row) => fullCells(ground, scene, row)),
      ...(whole
        ? [{ cells: fullCells(ground, scene, whole).map((cell) => ({ ...cell, isBold: true })) }]
        : []),
    ],
  }
}

const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))

export function* tableSections(ground: ReportGround, section: TableSection): SectionPieces {
  const { setup, areas, texts, language, f } = ground
  const title = section.heading || texts.sections.table
  const scenes: Scene[] = []
  const lacks: Block[] = []
  for (const indicator of sectionIndicators(setup, section)) {
    yield
    const scene = ground.sceneOf(reportView(setup, indicator, areas))
    if (scene) scenes.push(scene)
    else lacks.push(paragraph(texts.notLoaded(textIn(indicator.name, language))))
  }
  const blocks: Block[] = [heading(1, title)]
  if (areas.ids.length === 0) blocks.push(paragraph(texts.noAreas))
  if (areas.ids.length > mostRows)
    blocks.push(paragraph(texts.cutTable(f.count(mostRows), f.count(areas.ids.length))))
  if (scenes.length + lacks.length === 0) blocks.push(paragraph(texts.noIndicators))
  if (section.layout === 'overview')
    for (const part of chunks(scenes, mostColumns)) {
      yield
      blocks.push(overviewTable(ground, part))
    }
  else
    for (const scene of scenes) {
      yield
      blocks.push(heading(2, headOf(ground, scene)), fullTable(ground, scene))
    }
  return [{ title, blocks: [...blocks, ...lacks] }]
}
