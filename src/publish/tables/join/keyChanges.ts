// A reform: which key became which, from what day, and with what share. Read from the file a level declares.
import { firstDay, isPeriod, lastDay } from '../../../core/release/period.ts'
import type { AtlasLevel, AtlasTable } from '../../atlas/atlas.ts'
import type { AtlasFolder } from '../../folder.ts'
import type { Findings, Problem } from '../../problem.ts'
import { signsOf } from '../cells/decimalSign.ts'
import { readNumber } from '../cells/readNumber.ts'
import { textOf, type Grid } from '../grid/grid.ts'
import { readGrid } from '../grid/readGrid.ts'
import { countingRows, findLayout, type Layout } from '../layout.ts'
import { placeOf, problemAt } from '../place.ts'
import type { EditionKeys } from './joinArea.ts'

export interface KeyChange {
  readonly from: string
  readonly to: string
  /** First day of the new key, `YYYY-MM-DD`. */
  readonly date?: string
  /** Part of the old area's counts that goes to the new one. */
  readonly share: number
}

export interface Target {
  readonly area: string
  readonly share: number
}

export interface KeyChanges {
  /** Where the numbers of a delivered key go; undefined where the key stands for itself. */
  targets(key: string, period: string, edition: EditionKeys): readonly Target[] | undefined
  /** Whether all keys that went into an area are among the delivered ones, directly or through those before them. */
  isCovered(area: string, delivered: ReadonlySet<string>): boolean
}

/** Whether a change lies between the period of the numbers and the areas they are to be shown on. */
function bridges(change: KeyChange, period: string, edition: EditionKeys): boolean {
  if (change.date === undefined) return false
  return lastDay(period) < change.date && (edition.to === undefined || change.date <= lastDay(edition.to))
}

function grouped(changes: readonly KeyChange[], by: 'from' | 'to'): Map<string, KeyChange[]> {
  const groups = new Map<string, KeyChange[]>()
  for (const change of changes) groups.set(change[by], [...(groups.get(change[by]) ?? []), change])
  return groups
}

/** Follows changes until the areas of the edition are reached; shares multiply. */
export function keyChangesOf(changes: readonly KeyChange[]): KeyChanges {
  const byFrom = grouped(changes, 'from')
  const byTo = grouped(changes, 'to')
  const covered = (area: string, delivered: ReadonlySet<string>, seen: readonly string[]): boolean => {
    const sources = (byTo.get(area) ?? []).map((c) => c.from).filter((key) => !seen.includes(key))
    return sources.every(
      (key) => delivered.has(key) || (byTo.has(key) && covered(key, delivered, [...seen, area])),
    )
  }
  const follow = (key: string, share: number, edition: EditionKeys, seen: readonly string[]): Target[] => {
    if (seen.length > 0 && edition.ids.has(key)) return [{ area: key, share }]
    if (seen.includes(key)) return []
    return (byFrom.get(key) ?? []).flatMap((c) => follow(c.to, share * c.share, edition, [...seen, key]))
  }
  return {
    targets(key, period, edition) {
      const own = byFrom.get(key)
      if (!own) return undefined
      if (edition.ids.has(key) && !own.some((c) => bridges(c, period, edition))) return undefined
      const targets = follow(key, 1, edition, [])
      return targets.length > 0 ? targets : undefined
    },
    isCovered: (area, delivered) => covered(area, delivered, []),
  }
}

function readChange(grid: Grid, layout: Layout, row: number, level: AtlasLevel): KeyChange | Problem {
  const { from, to, date, share } = level.keyChanges ?? { from: '', to: '' }
  const cell = (header: string) => grid.rows[row - 1]?.[layout.wanted.get(header) ?? -1]
  const place = (column: string) => ({ ...placeOf(grid), row, column })
  for (const header of [from, to])
    if (textOf(cell(header)) === '')
      return problemAt(place(header), { code: 'key-empty', message: 'the key is empty' })
  const day = date === undefined ? '' : textOf(cell(date))
  if (date !== undefined && day !== '' && (!isPeriod(day) || day.includes('/')))
    return problemAt(place(date), {
      code: 'date-unknown',
      message: `"${day}" is no date`,
      value: day,
      hint: 'Write dates as 2009-10-21.',
    })
  const text = share === undefined ? '' : textOf(cell(share))
  const part =
    share === undefined || text === '' ? 1 : readNumber(cell(share), text, signsOf([text], undefined))
  if (typeof part !== 'number' || part <= 0 || part > 1)
    return problemAt(place(share ?? ''), {
      code: 'share-unknown',
      message: `"${text}" is no share between 0 and 1`,
      value: text,
    })
  return {
    from: textOf(cell(from)),
    to: textOf(cell(to)),
    share: part,
    ...(day !== '' && { date: firstDay(day) }),
  }
}

const isProblem = (read: KeyChange | Problem): read is Problem => 'severity' in read

/** Reads the changes of a level that declares some. */
export async function readKeyChanges(folder: AtlasFolder, level: AtlasLevel): Promise<Findings<KeyChanges>> {
  const declared = level.keyChanges
  if (!declared) return { problems: [] }
  const { file, from, to, date, share } = declared
  const table: AtlasTable = {
    id: `keyChanges of ${level.id}`,
    files: [{ file }],
    headerRows: [1],
    areaColumn: from,
    layout: 'long',
    symbols: {},
    ignoreRows: {},
    where: {},
  }
  const texts = [from, to, date, share].filter((header) => header !== undefined)
  const { result: grid, problems } = await readGrid(folder, file, table, texts)
  if (!grid) return { problems }
  const { layout, problems: missing } = findLayout(grid, table, { numbers: [], texts })
  if (!layout) return { problems: [...problems, ...missing] }
  const read = [...countingRows(grid, layout)].map((row) => readChange(grid, layout, row, level))
  return {
    result: keyChangesOf(read.filter((r): r is KeyChange => !isProblem(r))),
    problems: [...problems, ...read.filter(isProblem)],
  }
}
