import { comparePeriods, firstDay, lastDay } from '../../../core/release/period.ts'
import type { LevelInput } from '../schema/atlasSchema.ts'
import type { Complaints } from '../complaints.ts'
import type { Declared } from './declared.ts'
import { checkEncoding, checkPath } from './checkPaths.ts'
import { checkKnown } from './checkReferences.ts'

type EditionInput = LevelInput['editions'][number]

const name = (edition: EditionInput) => edition.from ?? 'without from'

function checkOrder(level: LevelInput, index: number, complaints: Complaints): void {
  for (const [e, edition] of level.editions.entries()) {
    const at = ['levels', index, 'editions', e]
    const { from, to } = edition
    if (from !== undefined && to !== undefined && comparePeriods(from, to) > 0)
      complaints.at([...at, 'to'], {
        code: 'edition-order',
        message: `level ${level.id}: an edition ends (${to}) before it begins (${from})`,
        value: to,
      })
    const later = level.editions.slice(e + 1).find((other) => overlap(edition, other))
    if (later)
      complaints.at(at, {
        code: 'edition-overlap',
        message: `level ${level.id}: the editions ${name(edition)} and ${name(later)} hold for the same periods`,
        value: name(edition),
        hint: 'from and to are inclusive: let one end before the next begins.',
      })
  }
}

function overlap(a: EditionInput, b: EditionInput): boolean {
  const begins = (e: EditionInput) => (e.from === undefined ? '' : firstDay(e.from))
  const ends = (e: EditionInput) => (e.to === undefined ? '9999-12-31' : lastDay(e.to))
  return begins(a) <= ends(b) && begins(b) <= ends(a)
}

function checkParent(
  level: LevelInput,
  index: number,
  before: readonly string[],
  complaints: Complaints,
): void {
  if (level.parent === undefined) return
  const who = `level ${level.id}`
  const at = ['levels', index, 'parent']
  checkKnown(level.parent, before, 'parent level', who, at, complaints)
}

/** Levels: parents stand before their children, editions follow one another, files lie inside the folder. */
export function checkLevels({ levels, tableIds, levelIds }: Declared, complaints: Complaints): void {
  for (const { item: level, index } of levels) {
    checkParent(level, index, levelIds.slice(0, index), complaints)
    checkOrder(level, index, complaints)
    for (const [e, edition] of level.editions.entries()) {
      const at = ['levels', index, 'editions', e]
      checkPath(edition.file, [...at, 'file'], complaints)
      checkEncoding(edition.encoding, [...at, 'encoding'], complaints)
      if (edition.parentKey !== undefined && level.parent === undefined)
        complaints.at([...at, 'parentKey'], {
          code: 'parent-missing',
          message: `level ${level.id}: parentKey is given, but the level has no parent`,
          value: edition.parentKey,
          hint: 'Add parent: the id of the level above.',
        })
    }
    if (level.keyChanges)
      checkPath(level.keyChanges.file, ['levels', index, 'keyChanges', 'file'], complaints)
    if (level.labels)
      checkKnown(
        level.labels.table,
        tableIds,
        'table',
        `level ${level.id}, labels`,
        ['levels', index, 'labels', 'table'],
        complaints,
      )
  }
}
