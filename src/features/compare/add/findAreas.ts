// Areas that can be added to the tray, of every level of the release, found by name, key and parent.
import type { Level } from '../../../core/release/manifest.ts'
import type { AreaName } from '../../../core/scene/scene.ts'
import { beginsWith, contains, foldText, type FoldedText } from '../../../i18n/spelling/foldText.ts'
import { wordsOf } from '../../../i18n/spelling/matchesWords.ts'

export interface FoundArea {
  /** As in `ViewState.areas`: an area of another level is written `level:id`. */
  readonly key: string
  readonly id: string
  readonly name: string
  /** Name of the area it lies in. */
  readonly parent?: string
  /** Name and key, folded. */
  readonly text: FoldedText
  /** The parent, folded. */
  readonly around: FoldedText | undefined
}

/** The areas of one level. */
export interface AreaGroup {
  readonly level: Level
  /** Whether the indicator has values there. */
  readonly hasValues: boolean
  readonly areas: readonly FoundArea[]
}
export interface FoundGroup extends AreaGroup {
  /** Found but not listed. */
  readonly more: number
}
export interface Found {
  readonly groups: readonly FoundGroup[]
  readonly count: number
}

/** So that a list stays in sight. */
const mostInGroup = 5

/** `isOwn`: of the map's level, whose areas need no level before their key. */
export function areasToAdd(
  level: string,
  isOwn: boolean,
  areas: readonly AreaName[],
  parents: readonly AreaName[],
): readonly FoundArea[] {
  const parentById = new Map(parents.map(({ id, name }) => [id, { name, folded: foldText(name) }]))
  return areas.map(({ id, name, parent }) => {
    const around = parent === undefined ? undefined : parentById.get(parent)
    return {
      key: isOwn ? id : `${level}:${id}`,
      id,
      name,
      ...(around && { parent: around.name }),
      text: foldText(`${name} ${id}`),
      around: around?.folded,
    }
  })
}

/** All that have each word, level by level; those beginning with the first one come first. `chosen` are left out. */
export function findAreas(groups: readonly AreaGroup[], query: string, chosen: readonly string[]): Found {
  const words = wordsOf(query)
  const [first] = words
  if (!first) return { groups: [], count: 0 }
  const taken = new Set(chosen)
  const has = ({ text, around }: FoundArea, word: FoldedText) =>
    contains(text, word) || (around !== undefined && contains(around, word))
  const found = groups.map(({ areas, ...group }) => {
    const met = areas.filter((area) => !taken.has(area.key) && words.every((word) => has(area, word)))
    const isFirst = ({ text }: FoundArea) => beginsWith(text, first)
    return { ...group, areas: [...met.filter(isFirst), ...met.filter((area) => !isFirst(area))] }
  })
  return {
    groups: found
      .filter(({ areas }) => areas.length > 0)
      .map((group) => ({
        ...group,
        areas: group.areas.slice(0, mostInGroup),
        more: Math.max(0, group.areas.length - mostInGroup),
      })),
    count: found.reduce((sum, { areas }) => sum + areas.length, 0),
  }
}
