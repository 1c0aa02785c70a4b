// Areas that can be added to the tray: those of the map's level and those of the level above, found by name, key and parent.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { Scene } from '../../../core/scene/scene.ts'

export interface FoundArea {
  /** As in `ViewState.areas`: an area of another level is written `level:id`. */
  readonly key: string
  readonly id: string
  readonly name: string
  /** Parent, or the name of the level for areas of the level above. */
  readonly place: string
  /** Name and key in each spelling, folded. */
  readonly spellings: readonly string[]
  /** The parent, folded. */
  readonly around: string
}

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

/** Umlauts in both spellings: "Würselen" → "wurselen", "wuerselen". */
function folded(text: string): readonly string[] {
  const lower = text.toLowerCase()
  // Most names need no more, and there may be thousands.
  if (/^[ -~]*$/.test(lower)) return [lower]
  const composed = lower.normalize('NFC')
  const spelledOut = composed.replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
  return [withoutMarks(composed.replaceAll('ß', 'ss')), withoutMarks(spelledOut)]
}

export function areasToAdd({ rows, comparison, level }: Scene, language: Language): readonly FoundArea[] {
  const aroundByName = new Map<string, string>()
  const around = (parentName: string) => {
    const text = aroundByName.get(parentName) ?? folded(parentName).join('\n')
    aroundByName.set(parentName, text)
    return text
  }
  const above = comparison?.groups.map(({ id, name }): FoundArea => {
    const place = textIn(comparison.parentLevel.name, language)
    const key = `${comparison.parentLevel.id}:${id}`
    return { key, id, name, place, spellings: folded(`${name} ${id}`), around: '' }
  })
  const levelName = textIn(level.name, language)
  const own = rows.map(({ id, name, parentName = '' }): FoundArea => ({
    key: id,
    id,
    name,
    place: parentName === '' ? levelName : parentName,
    spellings: folded(`${name} ${id}`),
    around: around(parentName),
  }))
  return [...(above ?? []), ...own]
}

/** All that have each word; those beginning with the first one come first. `chosen` are left out. */
export function findAreas(
  areas: readonly FoundArea[],
  query: string,
  chosen: readonly string[],
): readonly FoundArea[] {
  const words = query.split(/[\s,;/]+/).filter((word) => word !== '')
  // A query is typed in one spelling: ü finds ü and u, ue finds ü and ue.
  const wanted = words.map((word) => withoutMarks(word.toLowerCase().replaceAll('ß', 'ss')))
  const [first] = wanted
  if (first === undefined) return []
  const taken = new Set(chosen)
  const has = ({ spellings, around }: FoundArea, word: string) =>
    around.includes(word) || spellings.some((spelling) => spelling.includes(word))
  const found = areas.filter((area) => !taken.has(area.key) && wanted.every((word) => has(area, word)))
  const isFirst = ({ spellings }: FoundArea) => spellings.some((spelling) => spelling.startsWith(first))
  return [...found.filter(isFirst), ...found.filter((area) => !isFirst(area))]
}
