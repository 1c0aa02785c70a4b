import { firstDay, lastDay } from '../../../core/release/period.ts'
import type { AtlasEdition } from '../../atlas/atlas.ts'
import type { EditionDraft } from '../areas/areaDraft.ts'

const startOf = ({ from }: AtlasEdition) => (from === undefined ? '0000' : firstDay(from))
const endOf = ({ to }: AtlasEdition) => (to === undefined ? '9999' : lastDay(to))

/** Editions of the parent level that hold at some time of this edition; all of them where none does. */
export function parentEditions(draft: EditionDraft, drafts: readonly EditionDraft[]): EditionDraft[] {
  const ofLevel = drafts.filter(({ level }) => level.id === draft.level.parent)
  const atTheTime = ofLevel.filter(
    ({ edition }) => startOf(edition) <= endOf(draft.edition) && endOf(edition) >= startOf(draft.edition),
  )
  return atTheTime.length > 0 ? atTheTime : ofLevel
}
